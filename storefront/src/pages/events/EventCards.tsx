import { Link } from 'react-router-dom';
import { useWords } from '../../language/use-words';
import type { ClubEvent } from '../../shop/api';

/** Events beside one another: the day large, what, where, how many places. */
export function EventCards({ events }: { events: readonly ClubEvent[] }) {
  const { words, money, intl } = useWords();
  return (
    <ul className="event-cards">
      {events.map(({ documentId, title, startAt, place, price, free, status }) => (
        <li key={documentId}>
          <article className="event-card">
            <p className="event-date">
              <strong>{intl.formatDate(startAt, { day: 'numeric' })}</strong>
              <span>{intl.formatDate(startAt, { month: 'short' })}</span>
            </p>
            <div>
              <h3>
                <Link to={`/events/${documentId}`}>{title}</Link>
              </h3>
              <p>
                <time dateTime={startAt}>{intl.formatDate(startAt, { weekday: 'long', hour: '2-digit', minute: '2-digit' })}</time>
                {place && <> · {place}</>}
              </p>
              <p className="small">
                {price ? money(price) : words('events.free')}
                {status === 'published' && free !== null && (
                  <> · {free > 0 ? words('events.places', { count: free }) : words('events.full')}</>
                )}
              </p>
            </div>
          </article>
        </li>
      ))}
    </ul>
  );
}
