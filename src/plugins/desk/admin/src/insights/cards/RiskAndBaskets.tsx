import { useState } from 'react';
import type { InsightBodyOf } from '../../../../../../api/analytics/contracts/insights';
import { useFormats } from '../../ui/useFormats';
import type { TableTwin } from '../export/table';
import { Foot, Opens } from '../kit/bars';
import { Card } from '../kit/Card';
import { Segmented } from '../kit/Segmented';
import { TwinTable } from '../kit/TwinTable';
import { useDrill } from '../model/drill';
import { useInsight, type Asked } from '../model/useInsight';
import { useWords } from '../model/useWords';

type Scored = InsightBodyOf<'scored'>[number];

/** Columns of customers with the night's scores, in words where the numbers allow it. */
export function useScoredTwin(): (rows: readonly Scored[], caption: string) => TableTwin<Scored> {
  const formats = useFormats();
  const { say } = useWords();
  const share = (value: number | null): string => (value === null ? '—' : formats.percent(value));
  return (rows, caption) => ({
    caption,
    rows,
    columns: [
      { head: say('customer'), show: ({ name }) => name ?? say('nameless'), value: ({ name }) => name },
      {
        head: say('lastOrder'),
        isNumber: true,
        show: ({ recencyDays }) => say('daysAgo', { days: recencyDays }),
        value: ({ recencyDays }) => recencyDays,
      },
      { head: say('ordersCount'), isNumber: true, show: ({ orders }) => formats.number(orders), value: ({ orders }) => orders },
      { head: say('spent'), isNumber: true, show: ({ revenue }) => formats.sum(revenue), value: ({ revenue }) => revenue },
      {
        head: say('returns'),
        isNumber: true,
        show: ({ probabilityOfReturn }) => share(probabilityOfReturn),
        value: ({ probabilityOfReturn }) => probabilityOfReturn,
      },
      {
        head: say('clv'),
        isNumber: true,
        show: ({ lifetimeValue }) => (lifetimeValue === null ? '—' : formats.sum(lifetimeValue)),
        value: ({ lifetimeValue }) => lifetimeValue,
      },
      { head: 'RFM', isNumber: true, show: ({ score }) => String(score), value: ({ score }) => score },
    ],
  });
}

/** Customers who were good and stay away, those who spent most first. */
export function AtRiskCard({ isReady }: { isReady: boolean }) {
  const formats = useFormats();
  const { say } = useWords();
  const open = useDrill();
  const asked = useInsight('scored', { atRisk: 'true', sort: 'spent', pageSize: 8 });
  const twinOf = useScoredTwin();
  return (
    <Card
      asked={asked}
      empty={(rows) => (rows.length > 0 ? null : say(isReady ? 'atRisk.empty' : 'models.none'))}
      file="customers-at-risk"
      title={say('atRisk')}
      twin={(rows) => twinOf(rows, say('atRisk'))}
    >
      {(rows) => (
        <>
          <TwinTable twin={twinOf(rows, say('atRisk'))} />
          <Foot>
            <span>{say('atRisk.note')}</span>
            <Opens onClick={() => open({ of: 'scored', title: say('atRisk'), query: { atRisk: 'true', sort: 'spent' } })} type="button">
              {say('atRisk.all', { count: asked.meta.pagination?.total ?? 0, sum: formats.sum(asked.meta.amount ?? 0) })}
            </Opens>
          </Foot>
        </>
      )}
    </Card>
  );
}

type Rule = InsightBodyOf<'baskets'>['rules'][number];
const CONFIDENCES = ['0.05', '0.2', '0.5'] as const;
const names = (goods: Rule['antecedent']): string => goods.map(({ name }) => name).join(' + ');

/** What is bought together; the reader chooses how certain a rule must be. */
export function BasketsCard() {
  const formats = useFormats();
  const { say } = useWords();
  const [confidence, setConfidence] = useState<(typeof CONFIDENCES)[number]>('0.2');
  const asked: Asked<InsightBodyOf<'baskets'>> = useInsight('baskets', { confidence, limit: 20 });
  const twin = ({ rules }: InsightBodyOf<'baskets'>): TableTwin<Rule> => ({
    caption: say('baskets'),
    rows: rules,
    columns: [
      { head: say('baskets.if'), show: ({ antecedent }) => names(antecedent), value: ({ antecedent }) => names(antecedent) },
      { head: say('baskets.then'), show: ({ consequent }) => names(consequent), value: ({ consequent }) => names(consequent) },
      {
        head: say('baskets.confidence'),
        isNumber: true,
        show: ({ confidence: share }) => formats.percent(share),
        value: ({ confidence: share }) => share,
      },
      {
        head: say('baskets.usual'),
        isNumber: true,
        show: (rule) => formats.percent(rule.confidence / rule.lift),
        value: (rule) => rule.confidence / rule.lift,
      },
      {
        head: say('baskets.lift'),
        isNumber: true,
        show: ({ lift }) => `× ${formats.number(Math.round(lift * 10) / 10)}`,
        value: ({ lift }) => lift,
      },
      { head: say('ordersCount'), isNumber: true, show: ({ count }) => formats.number(count), value: ({ count }) => count },
    ],
  });
  return (
    <Card
      asked={asked}
      empty={({ asOf, rules, baskets }) =>
        asOf === null ? say('models.none') : rules.length === 0 && confidence === '0.05' ? say('baskets.empty', { baskets }) : null
      }
      file="baskets"
      legend={
        <Segmented
          label={say('baskets.confidence')}
          onChange={setConfidence}
          options={CONFIDENCES.map((value) => ({ value, label: say('baskets.from', { share: formats.percent(Number(value)) }) }))}
          value={confidence}
        />
      }
      title={say('baskets')}
      twin={twin}
    >
      {(body) => (
        <>
          {body.rules.length === 0 ? <p>{say('baskets.few')}</p> : <TwinTable twin={twin(body)} />}
          <Foot>
            <span>{say('baskets.note', { baskets: body.baskets, found: body.found })}</span>
          </Foot>
        </>
      )}
    </Card>
  );
}
