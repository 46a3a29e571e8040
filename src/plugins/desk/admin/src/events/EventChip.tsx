import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import type { EventBody } from '../../../../../api/club/contracts/fields';
import type { ColourToken } from '../ui/status-look';
import { useClock } from '../ui/useClock';

const LOOK: Record<EventBody['status'], [ground: ColourToken, line: ColourToken]> = {
  draft: ['neutral0', 'neutral300'],
  published: ['primary100', 'primary200'],
  finished: ['neutral100', 'neutral200'],
  cancelled: ['danger100', 'danger200'],
};

const Chip = styled(Link)<{ $status: EventBody['status'] }>`
  display: block;
  padding: 4px 8px;
  border-radius: 4px;
  border: 1px ${({ $status }) => ($status === 'draft' ? 'dashed' : 'solid')} ${({ theme, $status }) => theme.colors[LOOK[$status][1]]};
  background: ${({ theme, $status }) => theme.colors[LOOK[$status][0]]};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 12px;
  line-height: 16px;
  text-decoration: none;
  overflow-wrap: anywhere;
  &:hover {
    border-color: ${({ theme }) => theme.colors.primary600};
  }
  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 1px;
  }
  b {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  small {
    display: block;
    font-size: 11px;
    color: ${({ theme }) => theme.colors.neutral700};
    font-variant-numeric: tabular-nums;
  }
  s {
    text-decoration-thickness: 1px;
  }
`;

/** «12 из 20», «12», and how many wait. */
export function usePlaces(): (event: EventBody) => string {
  const intl = useIntl();
  return ({ taken, capacity, waiting }) =>
    [
      capacity === null
        ? intl.formatMessage({ id: 'desk.events.taken' }, { taken })
        : intl.formatMessage({ id: 'desk.events.taken.of' }, { taken, capacity }),
      waiting > 0 ? intl.formatMessage({ id: 'desk.events.waiting' }, { waiting }) : '',
    ]
      .filter(Boolean)
      .join(' · ');
}

/** An event as a link: time, title, places. */
export function EventChip({ event }: { event: EventBody }) {
  const intl = useIntl();
  const clock = useClock();
  const places = usePlaces();
  const status = event.status === 'published' ? '' : ` · ${intl.formatMessage({ id: `desk.events.status.${event.status}` })}`;
  return (
    <Chip $status={event.status} data-event={event.documentId} to={`/plugins/desk/events/${event.documentId}`}>
      <b>{clock.time(event.startAt)}</b> {event.status === 'cancelled' ? <s>{event.title}</s> : event.title}
      <small>{places(event) + status}</small>
    </Chip>
  );
}
