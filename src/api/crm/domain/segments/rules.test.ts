import { conditionsOf, faultOf, SEGMENT_OPERATORS, type SegmentOperator } from './rules';

describe('conditions of a segment', () => {
  it.each([
    ['number', 'gte', 5],
    ['number', 'between', [1, 1]],
    ['age', 'lte', 30],
    ['moment', 'before', '2026-11-21'],
    ['moment', 'withinDays', 0],
    ['anniversary', 'inMonths', [1, 12]],
    ['text', 'in', ['Казань']],
    ['tags', 'none', ['опт']],
    ['consent', 'granted', { purpose: 'news' }],
    ['text', 'empty', undefined],
  ] as const)('%s %s %j is one', (type, op, value) => expect(faultOf({ type }, { field: 'x', op, value })).toBeNull());

  it.each([
    ['number', 'gte', '5', 'value'],
    ['number', 'between', [2, 1], 'value'],
    ['number', 'contains', 'x', 'op'],
    ['number', 'toString', 1, 'op'],
    ['moment', 'before', '2026-02-30', 'value'],
    ['moment', 'withinDays', 1.5, 'value'],
    ['anniversary', 'inMonths', [13], 'value'],
    ['text', 'in', [], 'value'],
    ['text', 'in', [''], 'value'],
    ['consent', 'granted', { purpose: 'news', more: 1 }, 'value'],
    ['text', 'empty', 'x', 'value'],
  ] as const)('%s %s %j is none', (type, op, value, at) =>
    expect(faultOf({ type }, { field: 'x', op: op as SegmentOperator, value })).toMatchObject({ at }),
  );

  it('knows the values of a choice', () => {
    expect(faultOf({ type: 'choice', values: ['vip'] }, { field: 'x', op: 'in', value: ['vip'] })).toBeNull();
    expect(faultOf({ type: 'choice', values: ['vip'] }, { field: 'x', op: 'in', value: ['gold'] })?.message).toContain('vip');
  });

  it('are found with their paths', () => {
    const one = { field: 'city', op: 'empty' } as const;
    expect(conditionsOf({ all: [one, { any: [{ not: one }] }] }).map(({ path }) => path.join('.'))).toEqual(['all.0', 'all.1.any.0.not']);
  });

  it('every kind of field has an operator', () => {
    for (const operators of Object.values(SEGMENT_OPERATORS)) expect(Object.keys(operators).length).toBeGreaterThan(0);
  });
});
