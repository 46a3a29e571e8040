import { faultOf, type SegmentCondition, type SegmentFieldKind, type SegmentOperator, type SegmentRules } from './rules';

/** A condition as it is put together on a page; it may be unfinished. `id` stays while its place changes. */
export interface ConditionNode {
  kind: 'condition';
  id: number;
  field: string;
  op: string;
  value?: unknown;
}

/** Conditions that all hold, or of which any holds; turned round when it is negated. */
export interface GroupNode {
  kind: 'group';
  id: number;
  mode: 'all' | 'any';
  isNegated: boolean;
  parts: RuleNode[];
}

export type RuleNode = ConditionNode | GroupNode;

/** The deepest group a page may open: rules nest five deep, and a negation takes one of them. */
export const DEEPEST_GROUP = 2;

/** Rules as a tree whose root is a group; numbers its nodes from 1. */
export function treeOf(rules: SegmentRules): GroupNode {
  let last = 0;
  const node = (part: SegmentRules, isNegated: boolean): RuleNode => {
    last += 1;
    const id = last;
    if ('not' in part) {
      last -= 1;
      if (!isNegated) return node(part.not, true);
      return { kind: 'group', id: ++last, mode: 'all', isNegated: true, parts: [node(part.not, true)] };
    }
    if ('all' in part) return { kind: 'group', id, mode: 'all', isNegated, parts: part.all.map((inner) => node(inner, false)) };
    if ('any' in part) return { kind: 'group', id, mode: 'any', isNegated, parts: part.any.map((inner) => node(inner, false)) };
    const condition: ConditionNode = { kind: 'condition', id, field: part.field, op: part.op, value: part.value };
    if (!isNegated) return condition;
    last += 1;
    return { kind: 'group', id: last, mode: 'all', isNegated: true, parts: [condition] };
  };
  const root = node(rules, false);
  return root.kind === 'group' ? root : { kind: 'group', id: last + 1, mode: 'all', isNegated: false, parts: [root] };
}

/** The rules a tree says; groups without a part are left out, except the root. */
export function rulesOfTree(root: GroupNode): SegmentRules {
  const part = (node: RuleNode): SegmentRules[] => {
    if (node.kind === 'condition') {
      const { field, op, value } = node;
      return [{ field, op: op as SegmentOperator, ...(value === undefined ? {} : { value }) }];
    }
    const parts = node.parts.flatMap(part);
    if (parts.length === 0) return [];
    const group: SegmentRules = node.mode === 'all' ? { all: parts } : { any: parts };
    return [node.isNegated ? { not: group } : group];
  };
  return part(root)[0] ?? { all: [] };
}

/** A tree in which one node was changed; null takes the node out. */
export function changedTree(root: GroupNode, id: number, change: (node: RuleNode) => RuleNode | null): GroupNode {
  const visit = (node: RuleNode): RuleNode | null => {
    const own = node.id === id ? change(node) : node;
    if (own === null || own.kind === 'condition' || own !== node) return own;
    return { ...own, parts: own.parts.flatMap((part) => visit(part) ?? []) };
  };
  const changed = visit(root);
  return changed?.kind === 'group' ? changed : { ...root, parts: [] };
}

/** A number no node of the tree has. */
export function freshId(root: GroupNode): number {
  const largest = (node: RuleNode): number => Math.max(node.id, ...(node.kind === 'group' ? node.parts.map(largest) : [0]));
  return largest(root) + 1;
}

/** Every condition of the tree, in its order. */
export function conditionNodes(node: RuleNode): ConditionNode[] {
  return node.kind === 'condition' ? [node] : node.parts.flatMap(conditionNodes);
}

/** Which conditions cannot be asked yet, by their ids: a field nobody knows, or a value that is none. */
export function unfinishedNodes(root: GroupNode, kinds: ReadonlyMap<string, SegmentFieldKind>): ReadonlySet<number> {
  const isFaulty = ({ field, op, value }: ConditionNode): boolean => {
    const kind = kinds.get(field);
    return !kind || faultOf(kind, { field, op, value } as SegmentCondition) !== null;
  };
  return new Set(
    conditionNodes(root)
      .filter(isFaulty)
      .map(({ id }) => id),
  );
}
