import { duePeriod, endedPeriod } from './due';

const MOSCOW = 'Europe/Moscow';

describe('the period of a report', () => {
  it.each([
    ['daily', '2026-03-01', { from: '2026-02-28', to: '2026-02-28' }],
    ['weekly', '2026-03-02', { from: '2026-02-23', to: '2026-03-01' }],
    ['weekly', '2026-03-08', { from: '2026-02-23', to: '2026-03-01' }],
    ['monthly', '2026-03-31', { from: '2026-02-01', to: '2026-02-28' }],
    ['monthly', '2026-01-01', { from: '2025-12-01', to: '2025-12-31' }],
  ] as const)('is for a %s one on %s the last that ended', (frequency, today, period) => {
    expect(endedPeriod(frequency, today)).toEqual(period);
  });

  it('is due from seven in the morning of the shop, once', () => {
    const daily = { frequency: 'daily', sentUntil: '2026-03-09' } as const;
    expect(duePeriod(daily, new Date('2026-03-11T03:59:59Z'), MOSCOW)).toBeNull();
    expect(duePeriod(daily, new Date('2026-03-11T04:00:00Z'), MOSCOW)).toEqual({ from: '2026-03-10', to: '2026-03-10' });
    expect(duePeriod({ ...daily, sentUntil: '2026-03-10' }, new Date('2026-03-11T04:00:00Z'), MOSCOW)).toBeNull();
  });

  it('is sent late after a pause, the newest only', () => {
    expect(duePeriod({ frequency: 'weekly', sentUntil: '2026-02-01' }, new Date('2026-03-12T12:00:00Z'), MOSCOW)).toEqual({
      from: '2026-03-02',
      to: '2026-03-08',
    });
  });
});
