import { markOutliers } from './outliers';

describe('outliers', () => {
  it('marks a day that stands out and no other', () =>
    expect(markOutliers([10, 11, 9, 10, 12, 50, 11])).toEqual([false, false, false, false, false, true, false]));
  it('marks nothing where half the values are equal', () =>
    expect(markOutliers([5, 5, 5, 5, 90])).toEqual([false, false, false, false, false]));
  it('stands empty lists', () => expect(markOutliers([])).toEqual([]));
});
