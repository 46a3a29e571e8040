import { ApiRefusal } from '@artel/client';
import { Link, useParams } from 'react-router-dom';
import { useWords } from '../../language/use-words';
import { Markdown } from '../../reading/Markdown';
import { assetUrl, type ClubEvent } from '../../shop/api';
import { useSession } from '../../shop/Session';
import { useEvent, useParticipations } from '../../shop/use-events';
import { ButtonLink } from '../../ui/Button';
import { Bars } from '../../ui/Loading';
import { PageTitle } from '../../ui/PageTitle';
import { Broken, Empty } from '../../ui/states';
import { JoinForm } from './JoinForm';
import { OwnPlace } from './OwnPlace';

/** One event, and one's place at it. */
export function Page() {
  const { words } = useWords();
  const { id = '' } = useParams();
  const { data: event, error, refetch } = useEvent(id);
  if (!event)
    return (
      <div className="page">
        <PageTitle>{words('events.one')}</PageTitle>
        {error instanceof ApiRefusal && error.status === 404 ? (
          <Empty icon="calendar" title={words('events.missing')} action={<ButtonLink to="/events">{words('events.title')}</ButtonLink>} />
        ) : error ? (
          <Broken error={error} retry={refetch} />
        ) : (
          <Bars count={6} />
        )}
      </div>
    );
  return <Shown event={event} />;
}

function Shown({ event }: { event: ClubEvent }) {
  const { words, money, intl } = useWords();
  const { documentId, title, description, startAt, endAt, place, price, free, waiting } = event;
  const span = intl.formatDateTimeRange(Date.parse(startAt), Date.parse(endAt), { dateStyle: 'long', timeStyle: 'short' });
  return (
    <div className="page">
      <nav className="crumbs" aria-label={words('catalogue.path')}>
        <ol>
          <li>
            <Link to="/events">{words('events.title')}</Link>
          </li>
        </ol>
      </nav>
      <PageTitle>{title}</PageTitle>
      <div className="with-side">
        <div className="form-parts">
          <dl className="facts">
            <dt>{words('events.when')}</dt>
            <dd>{span}</dd>
            {place && (
              <>
                <dt>{words('events.where')}</dt>
                <dd>{place}</dd>
              </>
            )}
            <dt>{words('events.price')}</dt>
            <dd>{price ? money(price) : words('events.free')}</dd>
            {free !== null && (
              <>
                <dt>{words('events.seats')}</dt>
                <dd>
                  {free > 0 ? words('events.places', { count: free }) : words('events.full')}
                  {waiting > 0 && <>, {words('events.waiting', { count: waiting })}</>}
                </dd>
              </>
            )}
          </dl>
          {description && <Markdown text={description} />}
          <p>
            <a href={assetUrl(`/api/events/${documentId}/calendar.ics`)}>{words('events.calendar')}</a>
          </p>
        </div>
        <aside className="side-card" aria-label={words('events.place')}>
          <Place event={event} />
        </aside>
      </div>
    </div>
  );
}

/** One's place when there is one, else the way to it. */
function Place({ event }: { event: ClubEvent }) {
  const { words } = useWords();
  const { isSignedIn } = useSession();
  const { data: own, isPending } = useParticipations();
  const present = own?.find((one) => one.event.documentId === event.documentId && one.status !== 'cancelled');
  if (present) return <OwnPlace event={event} participation={present} />;
  if (event.status !== 'published' || Date.parse(event.startAt) < Date.now())
    return <p>{words(event.status === 'cancelled' ? 'events.calledOff' : 'events.over')}</p>;
  if (!isSignedIn)
    return (
      <>
        <p>{words('events.signIn')}</p>
        <ButtonLink look="main" wide to={`/sign-in?to=/events/${event.documentId}`}>
          {words('frame.signIn')}
        </ButtonLink>
      </>
    );
  return isPending ? <Bars count={3} /> : <JoinForm event={event} />;
}
