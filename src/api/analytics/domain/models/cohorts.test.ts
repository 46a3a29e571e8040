import { cdnowSample } from '../../../../../tests/support/analytics/public-sets';
import { cohortCounts, cohortShare, cohortTable } from './cohorts';

describe('cohorts', () => {
  const table = cohortTable(cohortCounts(cdnowSample(), '1998-06-30'), '1998-06-30');

  it('knows January 1997 of the CDNOW sample', () => {
    expect(table[0]).toMatchObject({ month: '1997-01', size: 781 });
    expect(table[0]?.active.slice(0, 5)).toEqual([124, 95, 70, 65, 77]);
    expect(table.slice(0, 3).reduce((sum, { size }) => sum + size, 0)).toBe(2357);
  });

  it('leaves months that are not over empty, never 0', () => {
    expect(table[0]?.active[16]).toBeNull();
    expect(table[2]?.active.slice(13)).toEqual([38, null, null, null]);
    const quiet = cohortTable([{ first: 24_312, active: 24_312, customers: 3 }], '2026-03-02');
    expect(quiet).toEqual([
      { month: '2026-01', size: 3, active: [0, null] },
      { month: '2026-02', size: 0, active: [null, null] },
      { month: '2026-03', size: 0, active: [null, null] },
    ]);
  });

  it('shares are of the cohort; an empty one has none', () => {
    expect(cohortShare({ month: '2026-01', size: 4, active: [1, null] }, 1)).toBe(0.25);
    expect(cohortShare({ month: '2026-01', size: 4, active: [1, null] }, 2)).toBeNull();
    expect(cohortShare({ month: '2026-01', size: 0, active: [0] }, 1)).toBeNull();
  });
});
