import fc from 'fast-check';
import { cents } from '../../../kernel/money';
import {
  changeCount,
  draftedLines,
  draftFromJson,
  editableOf,
  editBodyOf,
  editedOrder,
  emptyDraft,
  hasLostProducts,
  stockChange,
  totalOf,
  typedAmount,
  withCost,
  withProduct,
  withQuantity,
  withText,
  type DraftLine,
  type EditableOrder,
} from './order-draft';

const line = (product: string, quantity: number): DraftLine => ({
  product,
  name: product.toUpperCase(),
  sku: null,
  unitPrice: cents(100),
  quantity,
  thumbnail: null,
});

const base: EditableOrder = {
  texts: { contactName: 'Anna', contactPhone: '', contactEmail: '', deliveryCity: 'Moscow', deliveryAddress: '', comment: '' },
  costs: { discount: cents(50), deliveryCost: cents(0) },
  lines: [line('a', 2), line('b', 3)],
};
const draft = emptyDraft(7, base);

describe('a draft', () => {
  it('sends nothing but the version while nothing is typed', () => {
    expect(changeCount(draft)).toBe(0);
    expect(editBodyOf(draft)).toEqual({ version: 7 });
  });

  it('forgets a change that is typed back', () => {
    const there = withQuantity(withCost(withText(draft, 'comment', 'x'), 'discount', cents(0)), 'a', 5);
    const back = withQuantity(withCost(withText(there, 'comment', ''), 'discount', cents(50)), 'a', 2);
    expect(changeCount(there)).toBe(3);
    expect(back).toEqual(draft);
  });

  it('sends the changed parts only', () => {
    const edited = withCost(withText(withText(draft, 'contactName', 'Boris'), 'comment', ''), 'discount', cents(1050));
    expect(editBodyOf(edited)).toEqual({ version: 7, contact: { name: 'Boris' }, discount: 10.5 });
  });

  it('sends all lines when one is changed, without the removed ones', () => {
    const edited = withProduct(withQuantity(draft, 'b', 0), line('c', 4));
    expect(editBodyOf(edited)).toEqual({
      version: 7,
      lines: [
        { product: 'a', quantity: 2 },
        { product: 'c', quantity: 4 },
      ],
    });
    expect(draftedLines(edited).map(({ product, before, quantity }) => [product, before, quantity])).toEqual([
      ['a', 2, 2],
      ['b', 3, 0],
      ['c', 0, 4],
    ]);
  });

  it('adds to the line that is there, and brings back a removed one', () => {
    expect(editedOrder(withProduct(draft, line('a', 1))).lines[0]?.quantity).toBe(3);
    expect(withProduct(withQuantity(draft, 'b', 0), line('b', 3))).toEqual(draft);
  });

  it('forgets a new line that is taken out again', () => {
    expect(withQuantity(withProduct(draft, line('c', 4)), 'c', 0)).toEqual(draft);
  });

  it.each([
    [5, 'a', { more: 3, less: 0 }],
    [0, 'b', { more: 0, less: 3 }],
  ])('says what %p pieces of %p do to the stock', (quantity, product, change) =>
    expect(stockChange(withQuantity(draft, product, quantity))).toEqual(change),
  );

  it('knows the new total, and a discount that is too large', () => {
    expect(totalOf(editedOrder(withQuantity(draft, 'a', 6)))).toEqual({ ok: true, value: 850 });
    expect(totalOf(editedOrder(withCost(draft, 'discount', cents(10_000))))).toEqual({ ok: false, reason: 'DISCOUNT_ABOVE_TOTAL' });
  });

  it('survives being kept as text', () => {
    const edited = withProduct(withText(draft, 'deliveryAddress', 'Lenina 1'), line('c', 1));
    expect(draftFromJson(JSON.stringify(edited))).toEqual(edited);
  });

  it.each(['', 'null', '{}', '[]', '{"version":1}', '{"version":1,"base":{"lines":[]}}'])('does not take %p for a draft', (text) =>
    expect(draftFromJson(text)).toBeNull(),
  );

  it('counts as many changes as were typed, in any order', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 0, max: 5 }))), (steps) => {
        const edited = steps.reduce(
          (now, [product, quantity]) => withQuantity(withProduct(now, line(product, 1)), product, quantity),
          draft,
        );
        const last = new Map(steps);
        const changed = [...last].filter(
          ([product, quantity]) => quantity !== (base.lines.find((one) => one.product === product)?.quantity ?? 0),
        );
        expect(changeCount(edited)).toBe(changed.length);
      }),
    );
  });
});

describe('an order on the wire', () => {
  const wire = {
    contact: { name: null, phone: '+79991234567', email: null },
    delivery: { city: null, address: null },
    comment: null,
    discount: 10.1,
    deliveryCost: 0,
    lines: [{ product: { documentId: 'a', image: { thumbnailUrl: '/a.png' } }, name: 'A', sku: 'A-1', unitPrice: 19.99, quantity: 2 }],
  };

  it('is read in minor units', () => {
    expect(editableOf(wire)).toMatchObject({
      texts: { contactName: '', contactPhone: '+79991234567' },
      costs: { discount: 1010 },
      lines: [{ product: 'a', unitPrice: 1999, thumbnail: '/a.png' }],
    });
  });

  it('keeps its lines when a product is gone', () => {
    expect(hasLostProducts(wire)).toBe(false);
    expect(hasLostProducts({ lines: [{ product: null, name: 'A', sku: null, unitPrice: 1, quantity: 1 }] })).toBe(true);
  });
});

describe('a typed amount', () => {
  it.each([
    ['1 234,50', 123_450],
    ['1234.5', 123_450],
    ['', 0],
    ['5\u00a0000 ₽', 500_000],
    ['-1', null],
    ['1.234', null],
    ['abc', null],
  ])('%p is %p', (text, amount) => expect(typedAmount(text)).toBe(amount));
});
