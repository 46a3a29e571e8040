import { DateTime } from 'luxon';
import { occurrences, type SeriesRule } from './series';

const rule = (more: Partial<SeriesRule>): SeriesRule => ({
  startDay: '2026-10-05',
  startTime: '19:00',
  timezone: 'Europe/Berlin',
  frequency: 'weekly',
  every: 1,
  weekdays: [],
  times: null,
  untilDay: null,
  ...more,
});
const wall = (moments: Date[], zone = 'Europe/Berlin'): string[] =>
  moments.map((at) => DateTime.fromJSDate(at, { zone }).toFormat('yyyy-MM-dd HH:mm'));

describe('a series', () => {
  it('keeps the time of the clock on the wall over the end of summer time', () => {
    const moments = occurrences(rule({ times: 5 }));
    expect(wall(moments)).toEqual(['2026-10-05 19:00', '2026-10-12 19:00', '2026-10-19 19:00', '2026-10-26 19:00', '2026-11-02 19:00']);
    // The clocks go back on 25 October: that week is an hour longer.
    expect((moments[3]?.getTime() ?? 0) - (moments[2]?.getTime() ?? 0)).toBe((7 * 24 + 1) * 3_600_000);
  });

  it('keeps it over the beginning of summer time too', () => {
    const moments = occurrences(rule({ startDay: '2026-03-27', frequency: 'daily', times: 4 }));
    expect(wall(moments)).toEqual(['2026-03-27 19:00', '2026-03-28 19:00', '2026-03-29 19:00', '2026-03-30 19:00']);
    expect((moments[2]?.getTime() ?? 0) - (moments[1]?.getTime() ?? 0)).toBe(23 * 3_600_000);
  });

  it('moves a time that the clocks leave out on, and takes the first of two', () => {
    expect(wall(occurrences(rule({ startDay: '2026-03-29', startTime: '02:30', times: 1 })))).toEqual(['2026-03-29 03:30']);
    expect(occurrences(rule({ startDay: '2026-10-25', startTime: '02:30', times: 1 }))[0]?.toISOString()).toBe('2026-10-25T00:30:00.000Z');
  });

  it('takes several weekdays, none before the first day, every other week', () => {
    expect(wall(occurrences(rule({ startDay: '2026-10-07', weekdays: [5, 1], every: 2, times: 4 })))).toEqual([
      '2026-10-09 19:00',
      '2026-10-19 19:00',
      '2026-10-23 19:00',
      '2026-11-02 19:00',
    ]);
  });

  it('leaves out months without the day', () => {
    expect(wall(occurrences(rule({ startDay: '2026-01-31', frequency: 'monthly', times: 3 })))).toEqual([
      '2026-01-31 19:00',
      '2026-03-31 19:00',
      '2026-05-31 19:00',
    ]);
  });

  it('ends on its last day, and after 104 events at the latest', () => {
    expect(occurrences(rule({ frequency: 'daily', untilDay: '2026-10-08' }))).toHaveLength(4);
    expect(occurrences(rule({ frequency: 'daily', untilDay: '2026-10-01' }))).toEqual([]);
    expect(occurrences(rule({ frequency: 'daily' }))).toHaveLength(104);
  });
});
