import type { InsightBodyOf } from '../../../../../../api/analytics/contracts/insights';
import { useFormats } from '../../ui/useFormats';
import { Row, Rows, Share } from '../kit/bars';
import type { TableTwin } from '../export/table';
import { Card } from '../kit/Card';
import { HeatMap } from '../kit/HeatMap';
import type { Asked } from '../model/useInsight';
import { useWords } from '../model/useWords';

type Visits = InsightBodyOf<'visits'>;
type Hour = Visits['hours'][number];
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];

/** Visits by weekday and hour, from the first to the last hour anybody came. */
export function VisitHours({ asked }: { asked: Asked<Visits> }) {
  const formats = useFormats();
  const { say, weekday } = useWords();
  return (
    <Card
      asked={asked}
      empty={({ isKept, total }) => (!isKept ? say('visits.notKept') : total === 0 ? say('visits.empty') : null)}
      file="visits-by-hour"
      title={say('visits.hours')}
      twin={({ hours }): TableTwin<Hour> => ({
        caption: say('visits.hours'),
        rows: hours,
        columns: [
          { head: say('weekday'), show: (row: Hour) => weekday(row.weekday), value: (row) => weekday(row.weekday) },
          { head: say('hour'), isNumber: true, show: ({ hour }) => `${hour}:00`, value: ({ hour }) => hour },
          { head: say('visits'), isNumber: true, show: ({ visits }) => formats.number(visits), value: ({ visits }) => visits },
        ],
      })}
    >
      {({ hours }) => {
        const most = Math.max(...hours.map(({ visits }) => visits), 1);
        const first = Math.min(...hours.map(({ hour }) => hour));
        const last = Math.max(...hours.map(({ hour }) => hour));
        const columns = Array.from({ length: last - first + 1 }, (_, index) => first + index);
        const found = new Map(hours.map((cell) => [`${cell.weekday}:${cell.hour}`, cell.visits]));
        return (
          <HeatMap
            caption={say('visits.hours')}
            columns={columns.map(String)}
            rows={WEEKDAYS.map((day) => ({
              head: weekday(day),
              cells: columns.map((hour) => {
                const visits = found.get(`${day}:${hour}`) ?? 0;
                return { text: String(visits), strength: visits / most };
              }),
            }))}
          />
        );
      }}
    </Card>
  );
}

interface Kind {
  group: string;
  key: string;
  visits: number;
}

/** Visits by sex, age and social status, as they were recorded. */
export function VisitKinds({ asked }: { asked: Asked<Visits> }) {
  const formats = useFormats();
  const { say } = useWords();
  const nameOf = ({ group, key }: Kind): string => {
    if (key === '' || key === 'unknown') return say('unknown');
    if (group === 'sex') return say(`sex.${key}`);
    return group === 'age' ? say('age.band', { from: key === 'under-18' ? 'none' : key.slice(0, 2), to: key.slice(3) }) : key;
  };
  const kindsOf = ({ bySex, byAge, bySocialStatus }: Visits): Kind[] => [
    ...bySex.map((row) => ({ ...row, group: 'sex' })),
    ...byAge.map((row) => ({ ...row, group: 'age' })),
    ...bySocialStatus.map((row) => ({ ...row, group: 'social' })),
  ];
  return (
    <Card
      asked={asked}
      empty={({ isKept, total }) => (!isKept ? say('visits.notKept') : total === 0 ? say('visits.empty') : null)}
      file="visitors"
      title={say('visitors')}
      twin={(body): TableTwin<Kind> => ({
        caption: say('visitors'),
        rows: kindsOf(body),
        columns: [
          { head: say('group'), show: ({ group }: Kind) => say(`visitors.${group}`), value: ({ group }) => say(`visitors.${group}`) },
          { head: say('name'), show: nameOf, value: nameOf },
          { head: say('visits'), isNumber: true, show: ({ visits }) => formats.number(visits), value: ({ visits }) => visits },
        ],
      })}
    >
      {(body) => (
        <Rows style={{ '--columns': 'minmax(0, 120px) minmax(30px, 1fr) 90px' } as React.CSSProperties}>
          {kindsOf(body).map((kind) => (
            <Row key={`${kind.group}:${kind.key}`}>
              <span>{nameOf(kind)}</span>
              <Share of={kind.visits / Math.max(1, body.total)} />
              <span
                style={{ textAlign: 'right' }}
              >{`${formats.number(kind.visits)} · ${formats.percent(kind.visits / Math.max(1, body.total))}`}</span>
            </Row>
          ))}
        </Rows>
      )}
    </Card>
  );
}
