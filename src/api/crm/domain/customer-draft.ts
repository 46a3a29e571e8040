import { CUSTOMER_FIELDS, type CustomerField } from './customer';

/** A customer's own fields as a page edits them; an absent value is empty text, an unknown sex `unknown`. */
export type CustomerTexts = Record<CustomerField, string>;

/** Changes that were typed and are not saved yet, with what was there when they were typed; only what differs is in `texts`. */
export interface CustomerDraft {
  base: CustomerTexts;
  texts: Partial<CustomerTexts>;
}

/** One field both sides know, with the three values it has had. */
export interface CustomerMergeItem {
  field: CustomerField;
  before: string;
  mine: string;
  theirs: string;
}

/** Both changed it, differently; only I did; only they did. What both changed alike is in none. */
export interface CustomerMerge {
  disputed: CustomerMergeItem[];
  mine: CustomerMergeItem[];
  theirs: CustomerMergeItem[];
}

/** Reads what can be edited off a customer on the wire. */
export function customerTextsOf(customer: Readonly<Record<CustomerField, string | null>>): CustomerTexts {
  const entries = CUSTOMER_FIELDS.map((field) => [field, customer[field] ?? (field === 'sex' ? 'unknown' : '')]);
  return Object.fromEntries(entries) as CustomerTexts;
}

/** Types a value; what was saved already is no change. */
export function withCustomerText(draft: CustomerDraft, field: CustomerField, value: string): CustomerDraft {
  const { [field]: _old, ...others } = draft.texts;
  return { ...draft, texts: value === draft.base[field] ? others : { ...others, [field]: value } };
}

/** The fields as they would be after saving. */
export function editedCustomer({ base, texts }: CustomerDraft): CustomerTexts {
  return { ...base, ...texts };
}

/** How many fields were changed. */
export function customerChangeCount({ texts }: CustomerDraft): number {
  return Object.keys(texts).length;
}

/** Whether somebody could be saved: a phone, an e-mail or a short name is there. */
export function isReachableDraft(draft: CustomerDraft): boolean {
  const { phone, email, shortName } = editedCustomer(draft);
  return [phone, email, shortName].some((text) => text.trim() !== '');
}

/** The body of `PUT /customers/:id`: the changed fields, and what they held when they were typed over. */
export function customerEditBody({ base, texts }: CustomerDraft): Record<string, unknown> {
  const changed = CUSTOMER_FIELDS.filter((field) => texts[field] !== undefined);
  return { ...texts, expected: Object.fromEntries(changed.map((field) => [field, base[field]])) };
}

/** Compares my draft with the customer as they are now, field by field, each against what it was when I began. */
export function mergeCustomer(draft: CustomerDraft, theirs: CustomerTexts): CustomerMerge {
  const mine = editedCustomer(draft);
  const items = CUSTOMER_FIELDS.map((field) => ({ field, before: draft.base[field], mine: mine[field], theirs: theirs[field] }));
  return {
    disputed: items.filter((item) => item.mine !== item.before && item.theirs !== item.before && item.mine !== item.theirs),
    mine: items.filter((item) => item.mine !== item.before && item.theirs === item.before),
    theirs: items.filter((item) => item.mine === item.before && item.theirs !== item.before),
  };
}

/** The draft upon their values: what I alone changed, and of the disputed what was chosen; without a choice it is mine. */
export function resolveCustomerMerge(
  merge: CustomerMerge,
  theirs: CustomerTexts,
  choices: Readonly<Partial<Record<CustomerField, 'mine' | 'theirs'>>>,
): CustomerDraft {
  const kept = merge.disputed.filter(({ field }) => choices[field] !== 'theirs');
  return [...merge.mine, ...kept].reduce((draft, { field, mine }) => withCustomerText(draft, field, mine), { base: theirs, texts: {} });
}

/** Reads a kept draft back; null when it is none (another release wrote it, or somebody edited the storage). */
export function customerDraftFromJson(text: string): CustomerDraft | null {
  try {
    const kept = JSON.parse(text) as Partial<CustomerDraft> | null;
    const isWhole = CUSTOMER_FIELDS.every((field) => typeof kept?.base?.[field] === 'string');
    const texts = Object.entries(kept?.texts ?? {});
    const areTexts = texts.every(([field, value]) => (CUSTOMER_FIELDS as string[]).includes(field) && typeof value === 'string');
    return isWhole && areTexts && texts.length > 0 ? (kept as CustomerDraft) : null;
  } catch {
    return null;
  }
}
