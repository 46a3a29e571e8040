import { ageOn, ageVerdict } from './age';

describe('age', () => {
  it.each([
    ['2000-05-10', '2018-05-09', 17],
    ['2000-05-10', '2018-05-10', 18],
    ['2000-02-29', '2018-02-28', 17],
    ['2000-02-29', '2018-03-01', 18],
    ['2000-12-31', '2001-01-01', 0],
  ])('of somebody born on %s is on %s %i', (born, today, years) => {
    expect(ageOn(born, today)).toBe(years);
  });

  it('is asked for only where there is a minimum', () => {
    expect(ageVerdict(null, 0, '2020-01-01')).toBe('ok');
    expect(ageVerdict(null, 18, '2020-01-01')).toBe('unknown');
    expect(ageVerdict('2002-01-02', 18, '2020-01-01')).toBe('too_young');
    expect(ageVerdict('2002-01-01', 18, '2020-01-01')).toBe('ok');
  });
});
