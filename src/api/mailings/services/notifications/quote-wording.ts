import type { Core } from '@strapi/strapi';
import type { Trx } from '../../../../platform/database/statement';
import { errorMessage } from '../../../../platform/error-code';
import { invalid } from '../../../../platform/http/refusal';
import type { Letter, QuoteFacts, QuoteWording } from '../../../orders/registry/quote-wording';
import type { NotificationText } from '../../domain/notifications/events';
import { escapeHtml } from '../../domain/pages/escape-html';
import { readTemplate } from '../../sql/notifications';
import { compileMessage } from '../letters/compile-message';
import { parseLiquid } from '../letters/liquid';

type Text = Pick<NotificationText, 'subject' | 'body'>;

/** Stands for a line break in a value until the text is made: no tag of HTML, so that it passes the escaping. */
const LINE = '\u2028';

/**
 * The letters of quotes in the shop's own words. A text that cannot be made, or leaves the link out, loses no letter: it is
 * logged, and the letter goes in the words that come with the product.
 */
export function wordQuotes(strapi: Core.Strapi): QuoteWording {
  const worded = async <T>(handle: Trx, { locale }: Pick<QuoteFacts, 'locale'>, make: (text: Text) => Promise<T>): Promise<T | null> => {
    const [template] = await readTemplate(handle, 'quote');
    if (!template?.enabled) return null;
    try {
      return await make(template.texts[locale]);
    } catch (error) {
      strapi.log.error(`The shop's text of the quote letter (${locale}) cannot be used, the standard one goes: ${errorMessage(error)}`);
      return null;
    }
  };
  return {
    subject: (handle, facts) => worded(handle, facts, ({ subject }) => quoteSubject(subject, facts)),
    letter: (handle, facts) => worded(handle, facts, (text) => quoteMail(text, facts)),
  };
}

/** One line, without the link: the subject is kept with the order, and the link opens the quote to whoever has it. */
async function quoteSubject(source: string, facts: Omit<QuoteFacts, 'link'>): Promise<string> {
  const { fill } = await parseLiquid(source, 'plain', 'subject');
  const subject = fill(variablesOf({ ...facts, link: '' }))
    .replace(/\s+/g, ' ')
    .trim();
  if (!subject) throw invalid(['subject'], 'is empty', 'TEMPLATE_INVALID');
  return subject;
}

/** The letter with everything filled in. Throws 400 that names the field: `TEMPLATE_INVALID`, `QUOTE_LINK_MISSING`. */
export async function quoteMail({ subject, body }: Text, facts: QuoteFacts): Promise<Letter> {
  const letter = (await compileMessage({ subject, body, format: 'html' }, 'email')).fill(variablesOf(facts));
  const [text, html] = [letter.text.replaceAll(LINE, '\n').replace(/\n{3,}/g, '\n\n'), (letter.html ?? '').replaceAll(LINE, '<br>')];
  if (!text.includes(facts.link) || !html.includes(escapeHtml(facts.link)))
    throw invalid(['body'], 'must always hold the link {{ quote.link }}: without it the quote cannot be accepted', 'QUOTE_LINK_MISSING');
  return { subject: letter.subject, text, html };
}

/**
 * Tries the text of the quote letter on two quotes, one that says everything and one that says the least. Throws 400
 * that names the field: `QUOTE_LINK_MISSING` from the body, else `TEMPLATE_INVALID`, also for a link in the subject.
 */
export async function proveQuoteText(text: Text, locale: 'ru' | 'en'): Promise<void> {
  for (const facts of examplesIn(locale)) {
    await quoteSubject(text.subject, facts);
    const { subject } = await quoteMail(text, facts);
    if (subject.includes(facts.link))
      throw invalid(['subject'], 'must not hold the link {{ quote.link }}: it belongs into the letter', 'TEMPLATE_INVALID');
  }
}

function examplesIn(locale: 'ru' | 'en'): QuoteFacts[] {
  const least: QuoteFacts = {
    locale,
    orderNumber: '2026-000001',
    version: 1,
    date: '2026-11-20',
    total: '1.00',
    validUntil: '2026-12-04',
    link: 'https://shop.example/quotes/example',
    message: null,
    preparedBy: null,
    customerName: null,
    shop: { name: 'Artel', phone: null, email: null, site: null },
  };
  const shop = { name: 'Artel', phone: '+7 999 123-45-67', email: 'shop@shop.example', site: 'https://shop.example' };
  return [least, { ...least, version: 2, message: 'A message', preparedBy: 'A manager', customerName: 'A customer', shop }];
}

/** Values of the merge tags `EVENT_TAGS.quote`; what is empty is null, so that `if` sees it. */
function variablesOf({ orderNumber, version, date, total, validUntil, link, message, preparedBy, customerName, shop }: QuoteFacts): object {
  return {
    order: { number: orderNumber },
    quote: {
      version,
      date,
      total,
      valid_until: validUntil,
      link,
      message: message?.replace(/\r\n?|\n/g, LINE) ?? null,
      prepared_by: preparedBy,
    },
    customer: { name: customerName },
    shop,
  };
}
