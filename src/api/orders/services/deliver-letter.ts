import type { Core } from '@strapi/strapi';
import { environment } from '../../../platform/database/environment';
import { reading } from '../../../platform/database/read';
import type { Trx } from '../../../platform/database/statement';
import { asError, errorMessage } from '../../../platform/error-code';
import type { JobMeta } from '../../../platform/queue/subscribers';
import { outcomeOf, type LetterState, type MailFailure } from '../domain/letters/outcome';
import { quoteFacts } from '../domain/letters/quote-facts';
import { quoteLetter } from '../domain/letters/quote-letter';
import { snapshotFromJson, type QuoteSnapshot } from '../domain/quote';
import { quoteWording, type Letter } from '../registry/quote-wording';
import { claimLetter, markQuoteSent, readLetter, refuseLetter, settleLetter, type LetterRow } from '../sql/letters';
import { quoteOfVersion } from '../sql/quotes';
import { makeQuotePaper, type PaperFile } from './order-papers';
import { acceptLink, quoteToken } from './quote-token';

const REPLY_LIMIT = 500;

/**
 * Sends a waiting letter; the job behind it. The letter is claimed before the mail server hears of it and settled after:
 * a crash in between leaves it `unknown`, and no second run sends it again. Throws when it surely was not sent and may be tried again.
 */
export async function deliverLetter(strapi: Core.Strapi, letterId: number, { lastAttempt }: Pick<JobMeta, 'lastAttempt'>): Promise<void> {
  const mail = await prepared(strapi, letterId, lastAttempt);
  if (!mail) return;
  const [claimed] = await inTransaction(strapi, (trx) => claimLetter(trx, letterId));
  if (!claimed) return;
  const { state, reply } = await sent(strapi, mail);
  const final = state === 'queued' && lastAttempt ? 'failed' : state;
  await inTransaction(strapi, (trx) => settle(trx, letterId, final, reply));
  if (final === 'queued') throw new Error(`The letter ${letterId} was not sent: ${reply}`);
}

interface Mail extends Letter {
  to: string;
  replyTo?: string;
  messageId: string;
  attachments: { filename: string; content: Buffer; contentType: string }[];
}

/** Everything that can fail without a mail server, before the letter is claimed. Null when it does not wait any more. */
async function prepared(strapi: Core.Strapi, letterId: number, lastAttempt: boolean): Promise<Mail | null> {
  try {
    const letter = await reading(strapi, (handle) => waiting(handle, letterId));
    if (!letter) return null;
    const { quote, row } = letter;
    const paper = await makeQuotePaper(strapi, quote, row.document_locale);
    return mailOf(row, await worded(strapi, row, quote), paper, quote.seller?.email ?? null);
  } catch (error) {
    if (lastAttempt) await inTransaction(strapi, (trx) => refuseLetter(trx, letterId, errorMessage(error).slice(0, REPLY_LIMIT)));
    throw error;
  }
}

async function waiting(handle: Trx, letterId: number) {
  const [row] = await readLetter(handle, letterId);
  if (row?.state !== 'queued' || row.quote_version === null) return null;
  const [quote] = await quoteOfVersion(handle, row.order_id, row.quote_version);
  return quote ? { row, quote: snapshotFromJson(quote.snapshot) } : null;
}

/** The letter in the shop's own words, else in those that come with the product. */
async function worded(strapi: Core.Strapi, row: LetterRow, quote: QuoteSnapshot): Promise<Letter> {
  const facts = quoteFacts(quote, { link: linkOf(row), message: row.message, locale: row.document_locale });
  const wording = quoteWording();
  const own = wording ? await reading(strapi, (handle) => wording.letter(handle, facts)) : null;
  return own ?? quoteLetter(facts);
}

function linkOf(row: LetterRow): string {
  return acceptLink(quoteToken(row.order_document_id, row.quote_version ?? 0), row.document_locale);
}

function mailOf(row: LetterRow, letter: Letter, paper: PaperFile, replyTo: string | null): Mail {
  return {
    ...letter,
    subject: row.subject,
    to: row.recipient,
    ...(replyTo ? { replyTo } : {}),
    // The same at every try: a mail program that was given the letter twice after all shows it once.
    messageId: `<letter-${row.document_id}@${new URL(environment().publicUrl).hostname}>`,
    attachments: [{ filename: `${paper.name}.pdf`, content: paper.pdf, contentType: 'application/pdf' }],
  };
}

/** Hands the letter to the mail transport and says what came of it. */
async function sent(strapi: Core.Strapi, mail: Mail): Promise<{ state: LetterState; reply: string }> {
  const mailer: { send: (mail: Mail) => Promise<{ response?: string } | undefined> } = strapi.plugin('email').service('email');
  try {
    const answer = await mailer.send(mail);
    return {
      state: 'sent',
      reply: (answer?.response ?? (environment().smtpUrl ? 'Taken' : 'Kept in DATA_DIR/mail')).slice(0, REPLY_LIMIT),
    };
  } catch (thrown) {
    const error = asError(thrown);
    return { state: outcomeOf({ ...failureOf(error.cause), ...failureOf(error) }), reply: errorMessage(error).slice(0, REPLY_LIMIT) };
  }
}

/** Only what is there: an outer error without a code must not hide the inner one's. */
function failureOf(error: unknown): MailFailure {
  const { code, responseCode, syscall } = (error ?? {}) as MailFailure;
  return Object.fromEntries(Object.entries({ code, responseCode, syscall }).filter(([, value]) => value !== undefined));
}

async function settle(trx: Trx, letterId: number, state: LetterState, reply: string): Promise<void> {
  const [letter] = await settleLetter(trx, letterId, state, reply);
  if (state === 'sent' && letter?.quote_version) await markQuoteSent(trx, letter.order_id, letter.quote_version);
}

async function inTransaction<T>(strapi: Core.Strapi, work: (trx: Trx) => Promise<T>): Promise<T> {
  return strapi.db.transaction(({ trx }) => work(trx as Trx)) as Promise<T>;
}
