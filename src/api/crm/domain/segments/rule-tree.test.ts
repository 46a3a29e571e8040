import fc from 'fast-check';
import type { SegmentFieldKind, SegmentRules } from './rules';
import { changedTree, conditionNodes, freshId, rulesOfTree, treeOf, unfinishedNodes } from './rule-tree';

const VIP: SegmentRules = { field: 'category', op: 'in', value: ['vip'] };
const OLD: SegmentRules = { field: 'lastOrderDate', op: 'olderThanDays', value: 90 };
const KINDS = new Map<string, SegmentFieldKind>([
  ['category', { type: 'choice', values: ['new', 'vip'] }],
  ['lastOrderDate', { type: 'moment' }],
]);

const anyRules = fc.letrec<{ rules: SegmentRules }>((tie) => ({
  rules: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(VIP, OLD),
    fc.record({ all: fc.array(tie('rules'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('rules'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ not: tie('rules') }),
  ),
})).rules;

/** What rules say of one person, so that two ways of writing them can be compared. */
function holds(rules: SegmentRules, facts: { vip: boolean; old: boolean }): boolean {
  if ('all' in rules) return rules.all.every((part) => holds(part, facts));
  if ('any' in rules) return rules.any.some((part) => holds(part, facts));
  if ('not' in rules) return !holds(rules.not, facts);
  return rules.field === 'category' ? facts.vip : facts.old;
}

describe('rules as a tree', () => {
  it('say the same after the way there and back', () => {
    fc.assert(
      fc.property(anyRules, fc.boolean(), fc.boolean(), (rules, vip, old) => {
        expect(holds(rulesOfTree(treeOf(rules)), { vip, old })).toBe(holds(rules, { vip, old }));
      }),
    );
  });

  it('number every node once', () => {
    fc.assert(
      fc.property(anyRules, (rules) => {
        const ids: number[] = [];
        const visit = (node: ReturnType<typeof treeOf>['parts'][number]): void => {
          ids.push(node.id);
          if (node.kind === 'group') node.parts.forEach(visit);
        };
        visit(treeOf(rules));
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it('keep the shape people wrote', () => {
    const rules: SegmentRules = { all: [VIP, { not: { any: [OLD, VIP] } }] };
    expect(rulesOfTree(treeOf(rules))).toEqual(rules);
    expect(rulesOfTree(treeOf(VIP))).toEqual({ all: [VIP] });
  });

  it('change one node and leave the others', () => {
    const tree = treeOf({ all: [VIP, OLD] });
    const [first] = conditionNodes(tree);
    expect(rulesOfTree(changedTree(tree, first?.id ?? 0, () => null))).toEqual({ all: [OLD] });
    expect(freshId(tree)).toBe(4);
    expect(rulesOfTree(changedTree(tree, tree.id, () => null))).toEqual({ all: [] });
  });

  it('know what is not finished', () => {
    const tree = treeOf({
      all: [
        VIP,
        { field: 'category', op: 'in', value: [] },
        { field: 'shoe', op: 'in', value: ['42'] },
        { field: 'lastOrderDate', op: 'empty' },
      ],
    });
    const ids = conditionNodes(tree).map(({ id }) => id);
    expect([...unfinishedNodes(tree, KINDS)]).toEqual([ids[1], ids[2]]);
  });
});
