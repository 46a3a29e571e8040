import { changedFields, joinChanges } from './history';

describe('history', () => {
  it('names only the fields that differ, with both values; what was not sent is left out', () => {
    expect(changedFields({ comment: null, discount: 5, city: 'Казань' }, { comment: 'x', discount: 5, city: undefined })).toEqual({
      comment: { from: null, to: 'x' },
    });
    expect(changedFields({ lines: [{ a: 1 }] }, { lines: [{ a: 1 }] })).toEqual({});
    expect(changedFields({ city: 'Казань' }, { city: null })).toEqual({ city: { from: 'Казань', to: null } });
  });

  it('joins edits: the oldest value before, the newest after', () => {
    const joined = joinChanges([{ total: { from: 1, to: 2 } }, { total: { from: 2, to: 3 }, comment: { from: null, to: 'x' } }]);
    expect(joined).toEqual({ total: { from: 1, to: 3 }, comment: { from: null, to: 'x' } });
  });
});
