import fc from 'fast-check';
import { ageOn, bornBetween } from './age';

const day = fc
  .date({ min: new Date('1920-01-01T00:00:00Z'), max: new Date('2030-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('ages', () => {
  it.each([
    ['1990-11-21', '2026-11-21', 36],
    ['1990-11-22', '2026-11-21', 35],
    ['2004-02-29', '2025-02-28', 20],
    ['2004-02-29', '2025-03-01', 21],
  ])('somebody born %s is on %s %i years old', (birth, today, age) => expect(ageOn(birth, today)).toBe(age));

  it('are found by birth dates exactly', () => {
    fc.assert(
      fc.property(day, day, fc.nat(100), fc.nat(20), (birth, today, from, span) => {
        fc.pre(birth <= today);
        const { after, until } = bornBetween(from, from + span, today);
        const isFound = birth > String(after) && birth <= String(until);
        expect(isFound).toBe(ageOn(birth, today) >= from && ageOn(birth, today) <= from + span);
      }),
    );
  });

  it('stay dates whatever number is asked for', () =>
    expect(bornBetween(-5, 99999, '2026-11-21')).toEqual({ after: '0001-11-21', until: '2031-11-21' }));
});
