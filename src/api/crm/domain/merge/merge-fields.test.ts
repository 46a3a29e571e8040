import fc from 'fast-check';
import { COLUMN_OF, CUSTOMER_FIELDS } from '../customer';
import { NAMELESS } from '../sync';
import { changedColumns, doubtsOf, mergeFields, type StoredFields } from './merge-fields';

const nobody = Object.fromEntries(Object.values(COLUMN_OF).map((column) => [column, null])) as StoredFields;
const anna: StoredFields = { ...nobody, name: 'Анна', phone: '+79990000001', sex: 'female', birth_date: '1990-01-01' };
const ann: StoredFields = { ...nobody, name: NAMELESS, phone: '+79990000002', email: 'a@b.test', sex: 'unknown', city: 'Казань' };

describe('the fields of two records of one person', () => {
  it('are those of the one that stays, and what it lacks from the other', () => {
    const fields = mergeFields(anna, ann, []);
    expect(changedColumns(fields, ann)).toEqual({ name: 'Анна', sex: 'female', birth_date: '1990-01-01' });
    expect(fields.filter(({ isConflict }) => isConflict).map(({ field }) => field)).toEqual(['phone']);
  });

  it('may be taken from the other by name, never emptied by it', () => {
    expect(changedColumns(mergeFields(anna, ann, ['phone', 'city']), ann)).toMatchObject({ phone: '+79990000001' });
    expect(changedColumns(mergeFields(anna, ann, ['city']), ann)).not.toHaveProperty('city');
  });

  it('lose nothing: each value there was in one of them only is in the result', () => {
    const record = fc.record(Object.fromEntries(Object.values(COLUMN_OF).map((column) => [column, fc.constantFrom(null, 'a', 'b')])));
    fc.assert(
      fc.property(record, record, fc.subarray([...CUSTOMER_FIELDS]), (from, into, take) => {
        for (const { from: theirs, into: own, result } of mergeFields(from as StoredFields, into as StoredFields, take)) {
          expect([theirs, own]).toContain(result);
          if (theirs === null || own === null) expect(result).toBe(theirs ?? own);
        }
      }),
    );
  });

  it('raise doubts when birth dates or sexes are known and differ', () => {
    expect(doubtsOf(anna, { ...anna, sex: 'male', birth_date: '1991-01-01' })).toEqual(['different-birth-dates', 'different-sexes']);
    expect(doubtsOf(anna, ann)).toEqual([]);
  });
});
