import type { Core } from '@strapi/strapi';
import { DOCUMENT_WRITES, type DocumentWrite } from '../../../platform/database/document-write';
import type { Trx } from '../../../platform/database/statement';
import { readerLanguage } from '../../../platform/http/reader-language';
import { Refusal } from '../../../platform/http/refusal';
import type { Actor } from '../../accounts/contracts/actor';
import { documentActor } from '../../accounts/services/panel-request';
import { panelRefusal, refusalInRussian, type PanelRefusal } from '../domain/panel-messages';
import { guardComment } from './guard-comment';
import { guardLine } from './guard-line';
import { guardOrder } from './guard-order';
import { orderChanges } from './live/order-changes';

/** One guarded write: who writes, in which transaction, and how to refuse in the reader's language. */
export interface GuardedWrite {
  trx: Trx;
  actor: Actor;
  write: DocumentWrite;
  refuse: (refusal: PanelRefusal, field?: string) => Refusal;
}

/** What the guard made of a write: the document id to answer with, or `pass` to let the Document Service write. */
export type Verdict = { documentId: string } | 'pass';

const GUARDS: Record<string, (guarded: GuardedWrite) => Promise<Verdict>> = {
  'api::orders.order': guardOrder,
  'api::orders.order-line': guardLine,
  'api::orders.order-comment': guardComment,
};

/** Written by SQL only: the history, quotes, letters and carts. */
const LEDGERS = new Set([
  'api::orders.order-event',
  'api::orders.quote',
  'api::orders.order-letter',
  'api::orders.cart',
  'api::orders.cart-line',
]);

/**
 * Keeps the orders' rules whatever door a document comes through. Writes of the Content Manager and of scripts become the
 * same use cases as those of the REST API, so totals, stock, history and statistics stay right; what the rules forbid is refused in words.
 */
export function guardOrders(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const write = context as unknown as DocumentWrite;
    if (!DOCUMENT_WRITES.has(write.action)) return next();
    if (LEDGERS.has(write.uid)) throw refusing(strapi)('ledger-read-only');
    const guard = GUARDS[write.uid];
    if (!guard) return next();
    return strapi.db.transaction(async ({ trx }) => {
      const handle = trx as Trx;
      const verdict = await inReadersLanguage(strapi, async () =>
        guard({ trx: handle, actor: await documentActor(strapi, handle), write, refuse: refusing(strapi) }),
      );
      orderChanges(handle);
      if (verdict === 'pass') return next();
      // The write is done; the caller gets the document as the Document Service shows it.
      const shown = { documentId: verdict.documentId, populate: write.params.populate, fields: write.params.fields };
      return strapi.documents(write.uid as 'api::orders.order').findOne(shown as never) as never;
    });
  });
}

function refusing(strapi: Core.Strapi): GuardedWrite['refuse'] {
  return (refusal, field) => {
    const message = panelRefusal(refusal, readerLanguage(strapi), field);
    return new Refusal(403, message, {
      code: refusal.toUpperCase().replaceAll('-', '_'),
      ...(field ? { errors: [{ path: [field], message }] } : {}),
    });
  };
}

async function inReadersLanguage<T>(strapi: Core.Strapi, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Refusal) || readerLanguage(strapi) === 'en') throw error;
    throw new Refusal(error.status, refusalInRussian(error.details) ?? error.message, error.details);
  }
}
