import { momentIn, windowOf } from './window';

describe('a window', () => {
  it.each([
    ['2026-07-01T09:00', 'Europe/Moscow', '2026-07-01T06:00:00.000Z'],
    ['2026-07-01T09:00', 'Asia/Vladivostok', '2026-06-30T23:00:00.000Z'],
    ['2026-07-01T09:00:30.5', 'UTC', '2026-07-01T09:00:30.500Z'],
    ['2026-07-01T09:00Z', 'Europe/Moscow', '2026-07-01T09:00:00.000Z'],
    ['2026-07-01T09:00+03:00', 'America/New_York', '2026-07-01T06:00:00.000Z'],
    // The clocks of Berlin go back at 3:00 on this day: the first 2:30 counts.
    ['2026-10-25T02:30', 'Europe/Berlin', '2026-10-25T00:30:00.000Z'],
    ['2026-12-31T23:59', 'Pacific/Kiritimati', '2026-12-31T09:59:00.000Z'],
  ])('%s in %s is %s', (text, zone, moment) => expect(momentIn(text, zone)?.toISOString()).toBe(moment));
  it('knows the hour that spring takes away', () => expect(momentIn('2026-03-29T02:30', 'Europe/Berlin')).toBeNull());
  it('knows days that are none', () => expect(momentIn('2026-02-30T10:00', 'UTC')).toBeNull());
  it('ends after its start', () => {
    expect(windowOf('2026-07-01T09:00', '2026-07-01T09:00', 'UTC')).toBe('ends-before-start');
    expect(windowOf('2026-07-01T09:00', '2026-07-01T06:30Z', 'Europe/Moscow')).toMatchObject({ end: new Date('2026-07-01T06:30Z') });
  });
});
