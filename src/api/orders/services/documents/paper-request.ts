import type { Locale } from '../../domain/labels';
import { invoicePaper } from '../../domain/papers/invoice';
import type { OrderPaper } from '../../domain/papers/order-paper';
import { packingSlip } from '../../domain/papers/packing-slip';
import type { PaperDocument } from '../../domain/papers/paper';
import { quotePaper } from '../../domain/papers/quote-paper';
import { receiptPaper } from '../../domain/papers/receipt';
import type { QuoteSnapshot } from '../../domain/quote';

/** A paper to be made, as plain values that can be sent to another thread; `laid-out` is for papers of other contexts. */
export type PaperRequest =
  | { kind: 'quote'; locale: Locale; quote: QuoteSnapshot; logo: string | null }
  | { kind: 'invoice' | 'receipt'; locale: Locale; paper: OrderPaper }
  | { kind: 'packing-slip'; locale: Locale; paper: OrderPaper; hasPrices: boolean }
  | { kind: 'laid-out'; document: PaperDocument };

/** The layout of a requested paper. */
export function layOut(request: PaperRequest): PaperDocument {
  switch (request.kind) {
    case 'quote':
      return quotePaper(request.quote, request.locale, request.logo);
    case 'invoice':
      return invoicePaper(request.paper, request.locale);
    case 'receipt':
      return receiptPaper(request.paper, request.locale);
    case 'packing-slip':
      return packingSlip(request.paper, request.locale, { hasPrices: request.hasPrices });
    case 'laid-out':
      return request.document;
  }
}
