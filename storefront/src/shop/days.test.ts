import { nextDay, startOfDay } from './days';

describe('the first moment of a day', () => {
  it.each([
    ['2026-11-21', 'Europe/Moscow', '2026-11-20T21:00:00.000Z'],
    ['2026-11-21', 'UTC', '2026-11-21T00:00:00.000Z'],
    ['2026-03-29', 'Europe/Berlin', '2026-03-28T23:00:00.000Z'],
    ['2026-03-30', 'Europe/Berlin', '2026-03-29T22:00:00.000Z'],
    ['2026-10-26', 'Europe/Berlin', '2026-10-25T23:00:00.000Z'],
    ['2026-01-01', 'America/New_York', '2026-01-01T05:00:00.000Z'],
  ])('%s in %s is %s', (day, zone, moment) => {
    expect(startOfDay(day, zone)).toBe(moment);
  });

  it.each(['', '2026-02-30', '21.11.2026', '2026-13-01'])('%j is no day', (text) => {
    expect(startOfDay(text, 'UTC')).toBeNull();
  });

  it('is followed by the next one over ends of months', () => {
    expect([nextDay('2026-02-28'), nextDay('2026-12-31')]).toEqual(['2026-03-01', '2027-01-01']);
  });
});
