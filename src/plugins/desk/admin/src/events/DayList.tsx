import { Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { EventBody } from '../../../../../api/club/contracts/fields';
import { useClock } from '../ui/useClock';
import { EventChip } from './EventChip';

const Days = styled.ol`
  display: flex;
  flex-direction: column;
  gap: 16px;
  margin: 0;
  padding: 0;
  list-style: none;
`;

const Events = styled.div`
  display: flex;
  flex-direction: column;
  gap: 6px;
  padding-top: 6px;
  a {
    padding: 10px 12px;
    font-size: 14px;
    line-height: 20px;
  }
  small {
    font-size: 12px;
  }
`;

/** Events day by day, for narrow screens and for reading. */
export function DayList({ events }: { events: ReadonlyMap<string, EventBody[]> }) {
  const clock = useClock();
  return (
    <Days>
      {[...events.entries()].map(([day, ofDay]) => (
        <li key={day}>
          <Typography fontWeight="bold" tag="h2" textColor="neutral800">
            {clock.dayOfMonth(day)}
          </Typography>
          <Events>
            {ofDay.map((event) => (
              <EventChip key={event.documentId} event={event} />
            ))}
          </Events>
        </li>
      ))}
    </Days>
  );
}
