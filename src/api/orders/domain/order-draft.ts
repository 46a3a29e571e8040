import { cents, centsFromWire, centsToWire, type Cents } from '../../../kernel/money';
import type { Result } from '../../../kernel/result';
import { MAX_QUANTITY } from './lines';
import { orderTotal, type TotalsFault } from './totals';

/** Texts of an order that a page edits in place; the names are those of the history. */
export const DRAFT_TEXTS = ['contactName', 'contactPhone', 'contactEmail', 'deliveryCity', 'deliveryAddress', 'comment'] as const;
export type DraftText = (typeof DRAFT_TEXTS)[number];

/** Amounts of an order that a page edits in place. */
export const DRAFT_COSTS = ['discount', 'deliveryCost'] as const;
export type DraftCost = (typeof DRAFT_COSTS)[number];

/** A line as a draft knows it; `product` is the document id. */
export interface DraftLine {
  product: string;
  name: string;
  sku: string | null;
  unitPrice: Cents;
  quantity: number;
  thumbnail: string | null;
}

/** What can be edited of an order, as it is or as it would be; an absent text is empty. */
export interface EditableOrder {
  texts: Record<DraftText, string>;
  costs: Record<DraftCost, Cents>;
  lines: DraftLine[];
}

/**
 * Changes that were typed and are not saved yet, with the order they were typed upon. Only what differs from `base`
 * is in `texts`, `costs` and `quantities`; a quantity of zero takes the line out; `added` knows products that `base` has not.
 */
export interface OrderDraft {
  version: number;
  base: EditableOrder;
  texts: Partial<Record<DraftText, string>>;
  costs: Partial<Record<DraftCost, Cents>>;
  quantities: Record<string, number>;
  added: Record<string, DraftLine>;
}

/** A line under edit; `before` is the saved quantity, zero when the line is new. A removed line stays, with `quantity` zero. */
export interface DraftedLine extends DraftLine {
  before: number;
}

/** The order on the wire, as far as it can be edited. */
export interface EditableWire {
  contact: { name: string | null; phone: string | null; email: string | null };
  delivery: { city: string | null; address: string | null };
  comment: string | null;
  discount: number;
  deliveryCost: number;
  lines: readonly {
    product: { documentId: string; image: { thumbnailUrl: string } | null } | null;
    name: string;
    sku: string | null;
    unitPrice: number;
    quantity: number;
  }[];
}

/** Reads what can be edited; lines whose product is gone are left out (see `hasLostProducts`). */
export function editableOf(order: EditableWire): EditableOrder {
  return {
    texts: {
      contactName: order.contact.name ?? '',
      contactPhone: order.contact.phone ?? '',
      contactEmail: order.contact.email ?? '',
      deliveryCity: order.delivery.city ?? '',
      deliveryAddress: order.delivery.address ?? '',
      comment: order.comment ?? '',
    },
    costs: { discount: centsOf(order.discount), deliveryCost: centsOf(order.deliveryCost) },
    lines: order.lines.flatMap(({ product, name, sku, unitPrice, quantity }) =>
      product
        ? [
            {
              product: product.documentId,
              name,
              sku,
              unitPrice: centsOf(unitPrice),
              quantity,
              thumbnail: product.image?.thumbnailUrl ?? null,
            },
          ]
        : [],
    ),
  };
}

/** True when a line's product is gone: the lines cannot be sent back, so they are not edited. */
export function hasLostProducts(order: Pick<EditableWire, 'lines'>): boolean {
  return order.lines.some(({ product }) => product === null);
}

/** A draft in which nothing is typed yet. */
export function emptyDraft(version: number, base: EditableOrder): OrderDraft {
  return { version, base, texts: {}, costs: {}, quantities: {}, added: {} };
}

/** Types a text; what was saved already is no change. */
export function withText(draft: OrderDraft, field: DraftText, value: string): OrderDraft {
  const { [field]: _old, ...others } = draft.texts;
  return { ...draft, texts: value === draft.base.texts[field] ? others : { ...others, [field]: value } };
}

/** Types an amount; what was saved already is no change. */
export function withCost(draft: OrderDraft, field: DraftCost, value: Cents): OrderDraft {
  const { [field]: _old, ...others } = draft.costs;
  return { ...draft, costs: value === draft.base.costs[field] ? others : { ...others, [field]: value } };
}

/** Sets the pieces of a product that the draft knows; zero takes it out. Quantities stay within what an order can have. */
export function withQuantity(draft: OrderDraft, product: string, quantity: number): OrderDraft {
  const wanted = Math.min(Math.max(Math.round(quantity), 0), MAX_QUANTITY);
  const { [product]: _old, ...quantities } = draft.quantities;
  if (wanted !== savedQuantity(draft.base, product)) return { ...draft, quantities: { ...quantities, [product]: wanted } };
  const { [product]: _added, ...added } = draft.added;
  return { ...draft, quantities, added };
}

/** Adds pieces of a product: to its line, or as a new line at the end. */
export function withProduct(draft: OrderDraft, line: DraftLine): OrderDraft {
  const present = quantityIn(draft, line.product);
  const isKnown = draft.base.lines.some(({ product }) => product === line.product);
  const added = isKnown ? draft.added : { ...draft.added, [line.product]: draft.added[line.product] ?? { ...line, quantity: 0 } };
  return withQuantity({ ...draft, added }, line.product, present + line.quantity);
}

/** Pieces of a product under the draft; zero when it is not there. */
export function quantityIn(draft: OrderDraft, product: string): number {
  return draft.quantities[product] ?? savedQuantity(draft.base, product);
}

/** Every line the page shows: the saved ones in their order, then the new ones. */
export function draftedLines(draft: OrderDraft): DraftedLine[] {
  const saved = draft.base.lines.map((line) => ({ ...line, quantity: quantityIn(draft, line.product), before: line.quantity }));
  const fresh = Object.values(draft.added).map((line) => ({ ...line, quantity: quantityIn(draft, line.product), before: 0 }));
  return [...saved, ...fresh];
}

/** The order as it would be after saving. */
export function editedOrder(draft: OrderDraft): EditableOrder {
  return {
    texts: { ...draft.base.texts, ...draft.texts },
    costs: { ...draft.base.costs, ...draft.costs },
    lines: draftedLines(draft)
      .filter(({ quantity }) => quantity > 0)
      .map(({ before: _before, ...line }) => line),
  };
}

/** What an order costs, or why it cannot cost that. */
export function totalOf({ lines, costs }: Pick<EditableOrder, 'lines' | 'costs'>): Result<Cents, TotalsFault> {
  return orderTotal(lines, costs.discount, costs.deliveryCost);
}

/** The lines alone, without discount and delivery. */
export function goodsOf(lines: readonly { unitPrice: Cents; quantity: number }[]): Cents {
  return cents(lines.reduce((sum, { unitPrice, quantity }) => sum + unitPrice * quantity, 0));
}

/** How many things were changed: each text, amount and line counts once. */
export function changeCount(draft: OrderDraft): number {
  return Object.keys(draft.texts).length + Object.keys(draft.costs).length + Object.keys(draft.quantities).length;
}

/** Pieces that an order which holds its goods would take (`more`) and give back (`less`). */
export function stockChange(draft: OrderDraft): { more: number; less: number } {
  let more = 0;
  let less = 0;
  for (const [product, quantity] of Object.entries(draft.quantities)) {
    const change = quantity - savedQuantity(draft.base, product);
    if (change > 0) more += change;
    else less -= change;
  }
  return { more, less };
}

/** The body of `PUT /orders/:id`: the changed parts only, under the version they were typed upon. */
export function editBodyOf(draft: OrderDraft): Record<string, unknown> {
  const { texts, costs } = draft;
  const contact = definedParts({ name: texts.contactName, phone: texts.contactPhone, email: texts.contactEmail });
  const delivery = definedParts({ city: texts.deliveryCity, address: texts.deliveryAddress });
  const lines = editedOrder(draft).lines.map(({ product, quantity }) => ({ product, quantity }));
  return {
    version: draft.version,
    ...(Object.keys(draft.quantities).length > 0 ? { lines } : {}),
    ...(contact ? { contact } : {}),
    ...(delivery ? { delivery } : {}),
    ...(texts.comment === undefined ? {} : { comment: texts.comment }),
    ...(costs.discount === undefined ? {} : { discount: centsToWire(costs.discount) }),
    ...(costs.deliveryCost === undefined ? {} : { deliveryCost: centsToWire(costs.deliveryCost) }),
  };
}

/** Reads a kept draft back; null when it is none (another release wrote it, or somebody edited the storage). */
export function draftFromJson(text: string): OrderDraft | null {
  try {
    const kept = JSON.parse(text) as Partial<OrderDraft> | null;
    const isWhole =
      typeof kept?.version === 'number' &&
      Array.isArray(kept.base?.lines) &&
      [kept.base.texts, kept.base.costs, kept.texts, kept.costs, kept.quantities, kept.added].every(
        (part) => typeof part === 'object' && part !== null,
      );
    return isWhole ? (kept as OrderDraft) : null;
  } catch {
    return null;
  }
}

/** An amount as people type it (`1 234,50`, `1234.5`) → minor units; empty is zero, null when it is no amount. */
export function typedAmount(text: string): Cents | null {
  const plain = text.replace(/[\s\u00a0\u202f₽$€]/g, '').replace(',', '.');
  if (plain === '') return cents(0);
  return /^\d{1,12}(\.\d{1,2})?$/.test(plain) ? centsFromWire(Number(plain)) : null;
}

function savedQuantity(base: EditableOrder, product: string): number {
  return base.lines.find((line) => line.product === product)?.quantity ?? 0;
}

function definedParts(part: Record<string, string | undefined>): Record<string, string> | null {
  const entries = Object.entries(part).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return entries.length > 0 ? Object.fromEntries(entries) : null;
}

function centsOf(amount: number): Cents {
  return cents(Math.round(amount * 100));
}
