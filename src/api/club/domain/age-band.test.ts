import { ageBandOf } from './age-band';

describe('the group of an age', () => {
  it.each([
    ['2008-11-22', '2026-11-21', 'under-18'],
    ['2008-11-21', '2026-11-21', '18-24'],
    ['2001-11-22', '2026-11-21', '18-24'],
    ['2001-11-21', '2026-11-21', '25-34'],
    ['1961-01-01', '2026-11-21', '65-plus'],
    ['2030-01-01', '2026-11-21', 'unknown'],
    [null, '2026-11-21', 'unknown'],
  ])('of %s on %s is %s', (born, day, band) => expect(ageBandOf(born, day)).toBe(band));
});
