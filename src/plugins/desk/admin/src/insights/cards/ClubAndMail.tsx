import type { InsightBodyOf } from '../../../../../../api/analytics/contracts/insights';
import { useFormats } from '../../ui/useFormats';
import { Card } from '../kit/Card';
import { TwinTable } from '../kit/TwinTable';
import type { TableTwin } from '../export/table';
import type { Asked } from '../model/useInsight';
import { useWords } from '../model/useWords';

type Event = InsightBodyOf<'events'>['events'][number];
type Mailing = InsightBodyOf<'mailings'>['mailings'][number];

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
      {(body) => <TwinTable twin={twin(body)} />}
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
      {(body) => <TwinTable twin={twin(body)} />}
    </Card>
  );
}
