import { useFormats } from '../ui/useFormats';
import { useInsight } from '../insights/model/useInsight';
import { segmentKey } from '../insights/model/segment-proposal';
import { useWords } from '../insights/model/useWords';
import { Strip } from './FigureStrip';

/** What last night's models say of a customer; nothing for who has not bought yet or where the reader may not know. */
export function ScoreStrip({ id }: { id: string }) {
  const formats = useFormats();
  const { say } = useWords();
  const { data: score } = useInsight('customerScore', { customer: id });
  if (!score) return null;
  const { probabilityAlive, probabilityOfReturn, lifetimeValue } = score;
  const figures = [
    [say('scores.segment', { score: score.score }), say(segmentKey(score.segment))],
    ...(probabilityAlive === null ? [] : [[say('scores.alive'), formats.percent(probabilityAlive)]]),
    ...(probabilityOfReturn === null ? [] : [[say('scores.returns'), formats.percent(probabilityOfReturn)]]),
    ...(lifetimeValue === null ? [] : [[say('scores.clv'), formats.sum(lifetimeValue)]]),
  ];
  return (
    <Strip data-scores>
      {figures.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </Strip>
  );
}
