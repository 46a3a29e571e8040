import { Link } from 'react-router-dom';
import { useWords } from '../../language/use-words';
import { useParticipations } from '../../shop/use-events';
import { ButtonLink } from '../../ui/Button';
import { Bars } from '../../ui/Loading';
import { PageTitle } from '../../ui/PageTitle';
import { Broken, Empty } from '../../ui/states';

/** Where I take part, waited or was. */
export function Page() {
  const { words, moment } = useWords();
  const { data, isPending, error, refetch } = useParticipations();
  return (
    <>
      <PageTitle>{words('account.events')}</PageTitle>
      {error && !data && <Broken error={error} retry={refetch} />}
      {isPending && !error && <Bars count={4} tall />}
      {data?.length === 0 && (
        <Empty icon="calendar" title={words('ownEvents.empty')} action={<ButtonLink to="/events">{words('events.title')}</ButtonLink>} />
      )}
      <ul className="rows">
        {(data ?? []).map(({ documentId, event, status, partySize, place }) => (
          <li key={documentId}>
            <div>
              <Link to={`/events/${event.documentId}`}>{event.title}</Link>
              <p className="small">
                {moment(event.startAt)}
                {partySize > 1 && <> · {words('events.people', { count: partySize })}</>}
              </p>
            </div>
            <span className="pill">
              {words(`participation.${status}`)}
              {status === 'waitlisted' && place !== null && `, ${place}`}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
