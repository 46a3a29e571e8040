import { DAY_MS } from '../../../kernel/clock';
import type { Cents } from '../../../kernel/money';

export const CUSTOMER_CATEGORIES = ['new', 'regular', 'vip', 'inactive'] as const;
export type CustomerCategory = (typeof CUSTOMER_CATEGORIES)[number];

/** The thresholds of http-api.md, "Sync rules"; the SQL of the statistics is built from them too. */
export const CATEGORY_RULES = { inactiveAfterDays: 180, vipOrders: 10, vipSpentCents: 10_000_000, regularOrders: 3 } as const;

/** What the category is decided by: completed orders only, money in minor units. */
export interface CompletedOrders {
  totalOrders: number;
  totalSpent: Cents;
  lastOrderDate: Date | null;
}

/** First match: inactive, vip, regular, new. */
export function categoryOf(statistics: CompletedOrders, now: Date): CustomerCategory {
  const { totalOrders, totalSpent, lastOrderDate } = statistics;
  if (lastOrderDate && now.getTime() - lastOrderDate.getTime() > CATEGORY_RULES.inactiveAfterDays * DAY_MS) return 'inactive';
  if (totalOrders >= CATEGORY_RULES.vipOrders || totalSpent >= CATEGORY_RULES.vipSpentCents) return 'vip';
  if (totalOrders >= CATEGORY_RULES.regularOrders) return 'regular';
  return 'new';
}
