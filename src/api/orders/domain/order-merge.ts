import type { Cents } from '../../../kernel/money';
import {
  DRAFT_COSTS,
  DRAFT_TEXTS,
  editedOrder,
  emptyDraft,
  withCost,
  withProduct,
  withQuantity,
  withText,
  type DraftCost,
  type DraftLine,
  type DraftText,
  type EditableOrder,
  type OrderDraft,
} from './order-draft';

interface Versions<T> {
  before: T;
  mine: T;
  theirs: T;
}

/** One field or line of a merge; a line's values are pieces, zero when it is not there. */
export type MergeItem =
  | ({ kind: 'text'; field: DraftText } & Versions<string>)
  | ({ kind: 'cost'; field: DraftCost } & Versions<Cents>)
  | ({ kind: 'line'; line: DraftLine } & Versions<number>);

/** Both changed it, differently; only I did; only they did. What both changed alike is in none. */
export interface OrderMerge {
  disputed: MergeItem[];
  mine: MergeItem[];
  theirs: MergeItem[];
}

export type MergeChoice = 'mine' | 'theirs';

/** The order as somebody else has saved it meanwhile. */
export interface SavedOrder {
  version: number;
  order: EditableOrder;
}

/** Under which a choice is kept: `text:comment`, `cost:discount`, `line:<product>`. */
export function mergeKey(item: MergeItem): string {
  return item.kind === 'line' ? `line:${item.line.product}` : `${item.kind}:${item.field}`;
}

/** Compares my draft with the order as it is now, field by field and line by line, each against what it was when I began. */
export function mergeDraft(draft: OrderDraft, theirs: EditableOrder): OrderMerge {
  const items = [...lineItems(draft, theirs), ...fieldItems(draft, theirs)];
  return {
    disputed: items.filter(({ before, mine, theirs: other }) => mine !== before && other !== before && mine !== other),
    mine: items.filter(({ before, mine, theirs: other }) => mine !== before && other === before),
    theirs: items.filter(({ before, mine, theirs: other }) => mine === before && other !== before),
  };
}

/**
 * The draft after the merge, upon their version: what I alone changed, and of the disputed what was chosen; a dispute
 * without a choice is mine, so that nothing typed is lost.
 */
export function resolveMerge(merge: OrderMerge, theirs: SavedOrder, choices: Readonly<Record<string, MergeChoice>>): OrderDraft {
  const kept = merge.disputed.filter((item) => choices[mergeKey(item)] !== 'theirs');
  return [...merge.mine, ...kept].reduce(retype, emptyDraft(theirs.version, theirs.order));
}

function retype(draft: OrderDraft, item: MergeItem): OrderDraft {
  switch (item.kind) {
    case 'text':
      return withText(draft, item.field, item.mine);
    case 'cost':
      return withCost(draft, item.field, item.mine);
    case 'line':
      // Adding first: their order may not know the product any more.
      return withQuantity(withProduct(draft, { ...item.line, quantity: 1 }), item.line.product, item.mine);
  }
}

function fieldItems(draft: OrderDraft, theirs: EditableOrder): MergeItem[] {
  const { base } = draft;
  const mine = editedOrder(draft);
  return [
    ...DRAFT_COSTS.map(
      (field): MergeItem => ({ kind: 'cost', field, before: base.costs[field], mine: mine.costs[field], theirs: theirs.costs[field] }),
    ),
    ...DRAFT_TEXTS.map(
      (field): MergeItem => ({ kind: 'text', field, before: base.texts[field], mine: mine.texts[field], theirs: theirs.texts[field] }),
    ),
  ];
}

function lineItems(draft: OrderDraft, theirs: EditableOrder): MergeItem[] {
  const [before, mine, other] = [draft.base.lines, editedOrder(draft).lines, theirs.lines].map(byProduct) as [Lines, Lines, Lines];
  const known = new Map([...mine, ...before, ...other]);
  return [...known].map(([product, line]) => ({
    kind: 'line',
    line,
    before: before.get(product)?.quantity ?? 0,
    mine: mine.get(product)?.quantity ?? 0,
    theirs: other.get(product)?.quantity ?? 0,
  }));
}

type Lines = Map<string, DraftLine>;

function byProduct(lines: readonly DraftLine[]): Lines {
  return new Map(lines.map((line) => [line.product, line]));
}
