import fc from 'fast-check';
import { cents, type Cents } from '../../../kernel/money';
import {
  DRAFT_COSTS,
  DRAFT_TEXTS,
  editedOrder,
  emptyDraft,
  quantityIn,
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
import { mergeDraft, mergeKey, resolveMerge, type MergeChoice } from './order-merge';

const PRODUCTS = ['a', 'b', 'c', 'd'];
const line = (product: string, quantity: number): DraftLine => ({
  product,
  name: product,
  sku: null,
  unitPrice: cents(100),
  quantity,
  thumbnail: null,
});

const word = fc.constantFrom('', 'x', 'y', 'z');
const amount = fc.integer({ min: 0, max: 3 }).map(cents);
const order: fc.Arbitrary<EditableOrder> = fc
  .record({
    texts: fc.tuple(...DRAFT_TEXTS.map(() => word)),
    costs: fc.tuple(...DRAFT_COSTS.map(() => amount)),
    pieces: fc.tuple(...PRODUCTS.map(() => fc.integer({ min: 0, max: 3 }))),
  })
  .map(({ texts, costs, pieces }) => ({
    texts: Object.fromEntries(DRAFT_TEXTS.map((field, index) => [field, texts[index]])) as Record<DraftText, string>,
    costs: Object.fromEntries(DRAFT_COSTS.map((field, index) => [field, costs[index]])) as Record<DraftCost, Cents>,
    lines: PRODUCTS.flatMap((product, index) => (pieces[index] ? [line(product, pieces[index])] : [])),
  }));

/** The draft that turns one order into another. */
function typing(base: EditableOrder, wanted: EditableOrder): OrderDraft {
  let draft = emptyDraft(1, base);
  for (const field of DRAFT_TEXTS) draft = withText(draft, field, wanted.texts[field]);
  for (const field of DRAFT_COSTS) draft = withCost(draft, field, wanted.costs[field]);
  for (const product of PRODUCTS) {
    const quantity = wanted.lines.find((one) => one.product === product)?.quantity ?? 0;
    draft = withQuantity(withProduct(draft, line(product, 1)), product, quantity);
  }
  return draft;
}

/** Every value of an order under the key of its merge. */
function valuesOf(edited: EditableOrder): Record<string, unknown> {
  return {
    ...Object.fromEntries(DRAFT_TEXTS.map((field) => [`text:${field}`, edited.texts[field]])),
    ...Object.fromEntries(DRAFT_COSTS.map((field) => [`cost:${field}`, edited.costs[field]])),
    ...Object.fromEntries(PRODUCTS.map((id) => [`line:${id}`, edited.lines.find(({ product }) => product === id)?.quantity ?? 0])),
  };
}

const KEYS = [
  ...DRAFT_TEXTS.map((field) => `text:${field}`),
  ...DRAFT_COSTS.map((field) => `cost:${field}`),
  ...PRODUCTS.map((product) => `line:${product}`),
];
const everything = fc.record({ before: order, mine: order, theirs: order });

describe('a merge', () => {
  it('loses nothing that was typed', () => {
    fc.assert(
      fc.property(everything, ({ before, mine, theirs }) => {
        const merge = mergeDraft(typing(before, mine), theirs);
        const [was, typed, now] = [before, mine, theirs].map(valuesOf) as [
          Record<string, unknown>,
          Record<string, unknown>,
          Record<string, unknown>,
        ];
        const kept = new Map([...merge.mine, ...merge.disputed].map((item) => [mergeKey(item), item.mine]));
        for (const [key, value] of Object.entries(typed)) {
          if (value !== was[key] && value !== now[key]) expect(kept.get(key)).toBe(value);
        }
      }),
    );
  });

  it('with my side of every dispute is mine where I typed and theirs elsewhere', () => {
    fc.assert(
      fc.property(everything, ({ before, mine, theirs }) => {
        const merge = mergeDraft(typing(before, mine), theirs);
        const merged = valuesOf(editedOrder(resolveMerge(merge, { version: 2, order: theirs }, {})));
        const [was, typed, now] = [valuesOf(before), valuesOf(mine), valuesOf(theirs)];
        for (const key of Object.keys(merged)) expect(merged[key]).toBe(typed[key] === was[key] ? now[key] : typed[key]);
      }),
    );
  });

  it('gives each dispute the chosen side and touches nothing else', () => {
    const chosen = fc.dictionary(fc.constantFrom(...KEYS), fc.constantFrom<MergeChoice>('mine', 'theirs'));
    fc.assert(
      fc.property(everything, chosen, ({ before, mine, theirs }, choices) => {
        const merge = mergeDraft(typing(before, mine), theirs);
        const merged = valuesOf(editedOrder(resolveMerge(merge, { version: 2, order: theirs }, choices)));
        for (const item of merge.disputed) {
          const key = mergeKey(item);
          expect(merged[key]).toBe(choices[key] === 'theirs' ? item.theirs : item.mine);
        }
        for (const item of merge.theirs) expect(merged[mergeKey(item)]).toBe(item.theirs);
        for (const item of merge.mine) expect(merged[mergeKey(item)]).toBe(item.mine);
      }),
    );
  });

  it('upon an order that nobody changed is the draft itself', () => {
    fc.assert(
      fc.property(order, order, (before, mine) => {
        const merge = mergeDraft(typing(before, mine), before);
        expect(merge.disputed).toEqual([]);
        expect(merge.theirs).toEqual([]);
        expect(valuesOf(editedOrder(resolveMerge(merge, { version: 1, order: before }, {})))).toEqual(valuesOf(mine));
      }),
    );
  });

  it('does not argue about what both changed alike', () => {
    const before: EditableOrder = { texts: textsOf(''), costs: { discount: cents(0), deliveryCost: cents(0) }, lines: [line('a', 1)] };
    const theirs = { ...before, lines: [line('a', 4)] };
    expect(mergeDraft(withQuantity(emptyDraft(1, before), 'a', 4), theirs)).toEqual({ disputed: [], mine: [], theirs: [] });
  });

  it('disputes a line that one changed and the other took out, and can bring it back', () => {
    const before: EditableOrder = {
      texts: textsOf(''),
      costs: { discount: cents(0), deliveryCost: cents(0) },
      lines: [line('a', 1), line('b', 1)],
    };
    const theirs = { ...before, lines: [line('b', 1)] };
    const merge = mergeDraft(withQuantity(emptyDraft(1, before), 'a', 4), theirs);
    expect(merge.disputed).toMatchObject([{ kind: 'line', before: 1, mine: 4, theirs: 0 }]);
    expect(quantityIn(resolveMerge(merge, { version: 2, order: theirs }, {}), 'a')).toBe(4);
    expect(quantityIn(resolveMerge(merge, { version: 2, order: theirs }, { 'line:a': 'theirs' }), 'a')).toBe(0);
  });
});

function textsOf(value: string): Record<DraftText, string> {
  return Object.fromEntries(DRAFT_TEXTS.map((field) => [field, value])) as Record<DraftText, string>;
}
