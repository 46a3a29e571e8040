import type { Trx } from '../../../platform/database/statement';
import type { Letter } from '../domain/letters/letter';
import type { QuoteFacts } from '../domain/letters/quote-facts';

export type { Letter, QuoteFacts };

/**
 * Who words the letters of quotes, so that orders need not know where the shop keeps its texts. Null means: the text that orders
 * brings along. Neither method throws because a text cannot be made; `html` and `text` of a letter both hold `facts.link`.
 */
export interface QuoteWording {
  /** The letter's subject, asked for when the letter is queued; the link is not known here. */
  subject: (handle: Trx, facts: Omit<QuoteFacts, 'link'>) => Promise<string | null>;
  /** The whole letter, asked for when it is sent. */
  letter: (handle: Trx, facts: QuoteFacts) => Promise<Letter | null>;
}

let wording: QuoteWording | null = null;

/** Makes the wording known; call it in a context's `register`, on every node. The last one counts. */
export function registerQuoteWording(words: QuoteWording): void {
  wording = words;
}

/** The registered wording; null when nobody has registered one. */
export function quoteWording(): QuoteWording | null {
  return wording;
}
