import { styled } from 'styled-components';
import type { EventBody } from '../../../../../api/club/contracts/fields';
import { useClock } from '../ui/useClock';
import { EventChip } from './EventChip';
import type { SheetDay } from './days';

const Grid = styled.div`
  display: grid;
  grid-template-columns: repeat(7, minmax(0, 1fr));
  border: 1px solid ${({ theme }) => theme.colors.neutral150};
  border-radius: 4px;
  overflow: hidden;
  background: ${({ theme }) => theme.colors.neutral0};
`;

const Head = styled.div`
  padding: 8px;
  font-size: 11px;
  font-weight: 600;
  text-transform: uppercase;
  color: ${({ theme }) => theme.colors.neutral600};
  border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
`;

const Square = styled.div<{ $isQuiet: boolean }>`
  display: flex;
  flex-direction: column;
  gap: 4px;
  min-height: 112px;
  padding: 6px;
  border-right: 1px solid ${({ theme }) => theme.colors.neutral150};
  border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
  background: ${({ theme, $isQuiet }) => ($isQuiet ? theme.colors.neutral100 : theme.colors.neutral0)};
  min-width: 0;
`;

const DayNumber = styled.span<{ $isToday: boolean }>`
  align-self: flex-start;
  min-width: 24px;
  padding: 2px 6px;
  border-radius: 12px;
  text-align: center;
  font-size: 12px;
  font-weight: 600;
  font-variant-numeric: tabular-nums;
  color: ${({ theme, $isToday }) => ($isToday ? theme.colors.buttonNeutral0 : theme.colors.neutral700)};
  background: ${({ theme, $isToday }) => ($isToday ? theme.colors.buttonPrimary600 : 'transparent')};
`;

/** A month as a sheet of weeks; each event leads to its page. */
export function MonthSheet({ days, events }: { days: readonly SheetDay[]; events: ReadonlyMap<string, EventBody[]> }) {
  const clock = useClock();
  return (
    <Grid data-sheet>
      {days.slice(0, 7).map(({ key }) => (
        <Head key={key}>
          <span aria-hidden>{clock.weekday(key)}</span>
        </Head>
      ))}
      {days.map(({ key, isOfMonth, isToday }) => (
        <Square key={key} $isQuiet={!isOfMonth} data-day={key}>
          <DayNumber $isToday={isToday}>
            <time dateTime={key} aria-current={isToday ? 'date' : undefined}>
              {Number(key.slice(8))}
            </time>
          </DayNumber>
          {(events.get(key) ?? []).map((event) => (
            <EventChip key={event.documentId} event={event} />
          ))}
        </Square>
      ))}
    </Grid>
  );
}
