import { changesOf } from './audit-changes';

describe('what a write changed', () => {
  it('is told field by field', () => {
    expect(changesOf({ type: 'client', blocked: false }, { type: 'manager', blocked: false })).toEqual([
      { field: 'type', before: 'client', after: 'manager' },
    ]);
    expect(changesOf(null, { name: 'Офис', tags: ['a'], note: '' })).toEqual([
      { field: 'name', before: null, after: 'Офис' },
      { field: 'tags', before: null, after: ['a'] },
    ]);
    expect(changesOf({ size: 5 }, null)).toEqual([{ field: 'size', before: 5, after: null }]);
    expect(changesOf({ birth_date: null }, { birth_date: '1990-05-01' })).toEqual([
      { field: 'birthDate', before: null, after: '1990-05-01' },
    ]);
    expect(changesOf('one', 'two')).toEqual([{ field: 'value', before: 'one', after: 'two' }]);
    expect(changesOf(undefined, undefined)).toEqual([]);
  });
});
