/** Every type of event, by what it is about. A type once published keeps its name and meaning. */
export const EVENT_GROUPS = {
  order: ['order.placed', 'order.status-changed', 'order.payment-changed', 'order.manager-changed', 'order.edited', 'order.commented'],
  quote: ['quote.created', 'quote.sent', 'quote.accepted'],
  customer: [
    'customer.created',
    'customer.changed',
    'customer.category-changed',
    'customer.deleted',
    'customer.restored',
    'customer.merged',
    'customer.erased',
  ],
  consent: ['consent.given', 'consent.withdrawn'],
  product: ['product.created', 'product.changed', 'product.archived', 'product.restored', 'product.deleted'],
  category: ['category.created', 'category.changed', 'category.deleted'],
  stock: ['stock.changed'],
  account: ['account.registered', 'account.confirmed', 'account.blocked', 'account.unblocked', 'account.type-changed', 'account.deleted'],
  visit: ['visit.started', 'visit.ended', 'visit.resumed', 'visit.cancelled'],
  participation: [
    'participation.registered',
    'participation.waitlisted',
    'participation.offered',
    'participation.attended',
    'participation.no-show',
    'participation.cancelled',
  ],
  award: ['award.given', 'award.revoked'],
  mailing: ['mailing.started', 'mailing.paused', 'mailing.resumed', 'mailing.completed'],
  article: ['article.published', 'article.unpublished'],
} as const;

export type EventGroup = keyof typeof EVENT_GROUPS;
export type EventType = (typeof EVENT_GROUPS)[EventGroup][number];

/** All types, in the order of the groups. */
export const EVENT_TYPES: readonly EventType[] = Object.values(EVENT_GROUPS).flat();

/** What a webhook gets when somebody asks for a trial. Never in the feed. */
export const TEST_EVENT = 'webhook.test';

/** True for a type, `order.*` for all of a group, or `*`. */
export function isTypePattern(pattern: string): boolean {
  return expand(pattern).length > 0;
}

/** The types that patterns stand for, each once and in the usual order; null for all of them, so that later types are among them. */
export function typesOf(patterns: readonly string[]): EventType[] | null {
  if (patterns.includes('*')) return null;
  const wanted = new Set(patterns.flatMap(expand));
  return EVENT_TYPES.filter((type) => wanted.has(type));
}

function expand(pattern: string): EventType[] {
  if (pattern === '*') return [...EVENT_TYPES];
  if (pattern.endsWith('.*')) return EVENT_TYPES.filter((type) => type.startsWith(pattern.slice(0, -1)));
  return EVENT_TYPES.filter((type) => type === pattern);
}
