import type { CSSProperties } from 'react';
import { Link } from 'react-router-dom';
import type { InsightBodyOf } from '../../../../../../api/analytics/contracts/insights';
import { useFormats } from '../../ui/useFormats';
import { Card } from '../kit/Card';
import { Foot, Row, Rows, Share, Opens } from '../kit/bars';
import type { TableTwin } from '../export/table';
import type { Asked } from '../model/useInsight';
import { useWords } from '../model/useWords';

type Event = InsightBodyOf<'events'>['events'][number];
type Mailing = InsightBodyOf<'mailings'>['mailings'][number];

/** Bars beside each other; the rest is in the table. */
const SHOWN = 8;

interface Bar {
  documentId: string;
  name: string;
  of: number;
  words: string;
}

function Bars({ bars, to }: { bars: readonly Bar[]; to: string }) {
  const { say } = useWords();
  return (
    <>
      <Rows style={{ '--columns': 'minmax(0, 1.3fr) minmax(30px, 1fr) minmax(0, 1.2fr)' } as CSSProperties}>
        {bars.slice(0, SHOWN).map(({ documentId, name, of, words }) => (
          <Row key={documentId}>
            <Opens as={Link} to={`${to}/${documentId}`}>
              {name}
            </Opens>
            <Share of={of} />
            <span style={{ textAlign: 'right' }}>{words}</span>
          </Row>
        ))}
      </Rows>
      {bars.length > SHOWN ? <Foot>{say('more', { count: bars.length - SHOWN })}</Foot> : null}
    </>
  );
}

/** Events of the period with their guests. */
export function EventsCard({ asked }: { asked: Asked<InsightBodyOf<'events'>> }) {
  const formats = useFormats();
  const { say } = useWords();
  const twin = ({ events }: InsightBodyOf<'events'>): TableTwin<Event> => ({
    caption: say('events'),
    rows: events,
    columns: [
      { head: say('event'), show: ({ title }) => title, value: ({ title }) => title },
      { head: say('when'), show: ({ startAt }) => formats.dateTime(startAt), value: ({ startAt }) => startAt },
      {
        head: say('registered'),
        isNumber: true,
        show: ({ registered, capacity }) => (capacity === null ? formats.number(registered) : `${registered} / ${capacity}`),
        value: ({ registered }) => registered,
      },
      {
        head: say('waitlisted'),
        isNumber: true,
        show: ({ waitlisted }) => formats.number(waitlisted),
        value: ({ waitlisted }) => waitlisted,
      },
      { head: say('attended'), isNumber: true, show: ({ attended }) => formats.number(attended), value: ({ attended }) => attended },
    ],
  });
  return (
    <Card
      asked={asked}
      empty={({ isKept, events }) => (!isKept ? say('events.notKept') : events.length === 0 ? say('events.empty') : null)}
      file="events"
      title={say('events')}
      twin={twin}
    >
      {({ events }) => {
        const most = Math.max(1, ...events.map(({ registered, capacity }) => capacity ?? registered));
        const bars = events.map(
          ({ documentId, title, registered, capacity, attended }): Bar => ({
            documentId,
            name: title,
            of: registered / (capacity ?? most),
            words: say('events.bar', { registered, capacity: capacity ?? 'none', attended }),
          }),
        );
        return <Bars bars={bars} to="/plugins/desk/events" />;
      }}
    </Card>
  );
}

/** Mailings of the period with what became of their letters. */
export function MailingsCard({ asked }: { asked: Asked<InsightBodyOf<'mailings'>> }) {
  const formats = useFormats();
  const { say } = useWords();
  const count = (head: string, of: (row: Mailing) => number) => ({
    head: say(head),
    isNumber: true,
    show: (row: Mailing) => formats.number(of(row)),
    value: of,
  });
  const twin = ({ mailings }: InsightBodyOf<'mailings'>): TableTwin<Mailing> => ({
    caption: say('mailings'),
    rows: mailings,
    columns: [
      { head: say('name'), show: ({ name }) => name, value: ({ name }) => name },
      { head: say('owner'), show: ({ owner }) => owner ?? '—', value: ({ owner }) => owner },
      count('audience', ({ audience }) => audience),
      count('sent', ({ sent }) => sent),
      count('failed', ({ failed }) => failed),
      count('unknownLetters', ({ unknown }) => unknown),
      count('skipped', ({ skipped }) => skipped),
      count('waitingLetters', ({ waiting }) => waiting),
    ],
  });
  return (
    <Card
      asked={asked}
      empty={({ isKept, mailings }) => (!isKept ? say('mailings.notKept') : mailings.length === 0 ? say('mailings.empty') : null)}
      file="mailings"
      title={say('mailings')}
      twin={twin}
    >
      {({ mailings }) => {
        const bars = mailings.map(
          ({ documentId, name, audience, sent, failed }): Bar => ({
            documentId,
            name,
            of: sent / Math.max(1, audience),
            words: say('mailings.bar', { sent, audience, failed }),
          }),
        );
        return <Bars bars={bars} to="/plugins/desk/mailings" />;
      }}
    </Card>
  );
}
