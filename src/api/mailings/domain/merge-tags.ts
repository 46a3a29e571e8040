/** What a text may say of a customer: the tag, and the column behind it (`c` the customer as the reader may see them). */
export const CUSTOMER_TAGS = [
  'name',
  'first_name',
  'short_name',
  'phone',
  'email',
  'city',
  'sex',
  'birth_date',
  'category',
  'total_orders',
  'total_spent',
  'last_order_date',
] as const;
export type CustomerTag = (typeof CUSTOMER_TAGS)[number];

/** Tags that only the shop's own records fill; a marketer's recipients have none of them. */
export const SHOP_ONLY_TAGS: readonly CustomerTag[] = ['category', 'total_orders', 'total_spent', 'last_order_date'];

export const SHOP_TAGS = ['name', 'phone', 'email', 'address', 'site'] as const;
export const LINK_TAGS = ['unsubscribe_url', 'preferences_url'] as const;

const KNOWN = new Set<string>([...CUSTOMER_TAGS.map((tag) => `customer.${tag}`), ...SHOP_TAGS.map((tag) => `shop.${tag}`), ...LINK_TAGS]);

/** What a text asks for. */
export interface TagUse {
  /** Customer fields printed without `| default:` and without an `{% if %}` that asks for them first. */
  required: CustomerTag[];
  /** `customer.…`, `shop.…` and other names that mean nothing. */
  unknown: string[];
  hasUnsubscribeLink: boolean;
}

const OUTPUT = /\{\{-?([\s\S]*?)-?\}\}/g;
const TAG = /\{%-?\s*(\w+)([\s\S]*?)-?%\}/g;

/** Reads which merge tags a text uses; a plain reading of its Liquid, not a run of it. */
export function tagsOf(...texts: string[]): TagUse {
  const source = texts.join('\n');
  const conditions = [...source.matchAll(TAG)];
  const guarded = new Set(conditions.filter(([, tag]) => isCondition(tag)).flatMap(([, , rest = '']) => namesIn(rest)));
  const own = new Set(conditions.flatMap(([, tag, rest = '']) => definedBy(tag, rest)));
  const outputs = [...source.matchAll(OUTPUT)].map(([, expression = '']) => expression);
  const printed = outputs.flatMap((expression) => namesIn(expression.split('|')[0] ?? ''));
  const bare = outputs.filter((expression) => !/\|\s*default\s*:/.test(expression)).flatMap((one) => namesIn(one.split('|')[0] ?? ''));
  const required = CUSTOMER_TAGS.filter((tag) => bare.includes(`customer.${tag}`) && !guarded.has(`customer.${tag}`));
  const asked = [...printed, ...guarded];
  const unknown = [...new Set(asked.filter((name) => !KNOWN.has(name) && !own.has(name.split('.')[0] ?? '')))];
  return { required, unknown, hasUnsubscribeLink: printed.includes('unsubscribe_url') || printed.includes('preferences_url') };
}

function isCondition(tag: string | undefined): boolean {
  return tag === 'if' || tag === 'unless' || tag === 'elsif' || tag === 'case';
}

/** Names a tag brings into being: `assign x = …`, `for x in …`, `capture x`. */
function definedBy(tag: string | undefined, rest: string): string[] {
  const name = /^\s*([A-Za-z_]\w*)/.exec(rest)?.[1];
  return name && (tag === 'assign' || tag === 'for' || tag === 'capture') ? [name, 'forloop'] : [];
}

const WORDS = new Set(['and', 'or', 'not', 'contains', 'true', 'false', 'nil', 'null', 'empty', 'blank', 'in']);

function namesIn(expression: string): string[] {
  const bare = expression.replace(/"[^"]*"|'[^']*'/g, ' ');
  return [...bare.matchAll(/(?<![\w.])[A-Za-z_]\w*(?:\.\w+)*/g)].map(([name]) => name).filter((name) => !WORDS.has(name));
}

/** The first word of a name that reads as one: people write «Анна Петрова», shops «ООО Ромашка». */
export function firstNameOf(name: string | null): string | null {
  const first = name?.trim().split(/\s+/)[0] ?? '';
  return /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(first) ? first : name?.trim() || null;
}
