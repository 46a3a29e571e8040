import { DateTime } from 'luxon';
import fc from 'fast-check';
import { endOfStep, lastYearPeriod, momentsOf, periodOf, previousPeriod, stepOf, STEPS, stepsOf, today } from './periods';

const period = (from: string, to: string) => ({ from, to });

describe('periods', () => {
  it.each([
    [period('2026-03-10', '2026-03-16'), period('2026-03-03', '2026-03-09')],
    [period('2026-03-01', '2026-03-31'), period('2026-02-01', '2026-02-28')],
    [period('2026-01-01', '2026-03-31'), period('2025-10-01', '2025-12-31')],
    [period('2026-03-01', '2026-03-30'), period('2026-01-30', '2026-02-28')],
    [period('2026-03-01', '2026-03-01'), period('2026-02-28', '2026-02-28')],
  ])('before %p lies %p', (given, expected) => expect(previousPeriod(given)).toEqual(expected));

  it.each([
    [period('2026-03-10', '2026-03-16'), period('2025-03-10', '2025-03-16')],
    [period('2024-02-29', '2024-02-29'), period('2023-02-28', '2023-02-28')],
    [period('2025-02-01', '2025-02-28'), period('2024-02-01', '2024-02-29')],
  ])('a year before %p is %p', (given, expected) => expect(lastYearPeriod(given)).toEqual(expected));

  it('means the last 30 days when nothing is said', () => {
    expect(periodOf({}, '2026-03-31')).toEqual(period('2026-03-02', '2026-03-31'));
    expect(periodOf({ from: '2026-03-30' }, '2026-03-31')).toEqual(period('2026-03-30', '2026-03-31'));
    expect(periodOf({ from: '2025-01-01' }, '2026-03-31')).toEqual(period('2025-01-01', '2025-01-30'));
    expect(periodOf({ to: '2025-01-30' }, '2026-03-31')).toEqual(period('2025-01-01', '2025-01-30'));
  });

  it('cuts weeks on Mondays and months on their first days', () => {
    expect(stepsOf(period('2026-01-01', '2026-01-12'), 'week')).toEqual(['2025-12-29', '2026-01-05', '2026-01-12']);
    expect(stepsOf(period('2025-12-31', '2026-02-01'), 'month')).toEqual(['2025-12-01', '2026-01-01', '2026-02-01']);
    expect(stepsOf(period('2026-02-28', '2026-03-01'), 'day')).toEqual(['2026-02-28', '2026-03-01']);
  });

  it('cuts any day as a calendar does', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1950-01-01'), max: new Date('2120-12-31'), noInvalidDate: true }),
        fc.constantFrom(...STEPS),
        (date, by) => {
          const day = date.toISOString().slice(0, 10);
          const calendar = DateTime.fromISO(day, { zone: 'utc' });
          expect(stepOf(day, by)).toBe(calendar.startOf(by).toISODate());
          expect(endOfStep(stepOf(day, by), by)).toBe(calendar.endOf(by).toISODate());
        },
      ),
    );
  });

  it('begins and ends by the clocks of the zone, when they change too', () => {
    expect(today(new Date('2026-03-08T04:59:59Z'), 'America/New_York')).toBe('2026-03-07');
    expect(momentsOf(period('2026-03-08', '2026-03-08'), 'America/New_York')).toEqual({
      from: '2026-03-08T05:00:00.000Z',
      to: '2026-03-09T04:00:00.000Z',
    });
    expect(momentsOf(period('2026-11-01', '2026-11-01'), 'America/New_York')).toEqual({
      from: '2026-11-01T04:00:00.000Z',
      to: '2026-11-02T05:00:00.000Z',
    });
  });
});
