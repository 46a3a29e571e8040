import type { ShopDetails } from '../../../accounts/domain/shop-settings';
import type { Deal } from '../quote';

/** The papers made of an order; a quote is made of its snapshot. */
export const PAPER_KINDS = ['invoice', 'packing-slip', 'receipt'] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];

/** All that the papers of an order say, as plain values; moments in ISO 8601, the logo as a `data:` address. */
export interface OrderPaper extends Deal {
  seller: ShopDetails;
  logo: string | null;
  currency: string;
  timeZone: string;
  /** Percent that the prices include; null without VAT. */
  vatRate: number | null;
  number: string;
  placedAt: string;
  customer: { name: string | null; phone: string | null; email: string | null };
  delivery: { city: string | null; address: string | null };
  comment: string | null;
  manager: string | null;
  paidBy: 'cash' | 'card' | null;
}

/** City and address in one line; empty when nothing is delivered. */
export function addressOf({ city, address }: OrderPaper['delivery']): string {
  return [city, address].filter(Boolean).join(', ');
}
