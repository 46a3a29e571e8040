import type { Core } from '@strapi/strapi';
import { isRetryable } from '../../../../platform/http/sqlstate';
import type { Trx } from '../../../../platform/database/statement';
import { errorMessage } from '../../../../platform/error-code';
import { CRM_RACES } from '../operations';

const RETRIES = 5;

/** Row ids after `after` up to and including `upTo`. */
export interface IdRange {
  after: number;
  upTo: number;
}

/**
 * Does a range in one transaction. A race with live writers is run again; when it fails for another reason the range is
 * halved until the one row is found that cannot be done: it is told to `onBad`, and the others are done.
 */
export async function throughRange(
  strapi: Core.Strapi,
  range: IdRange,
  work: (trx: Trx, range: IdRange) => Promise<void>,
  onBad: (id: number, reason: string) => Promise<void>,
): Promise<void> {
  try {
    await inTransaction(strapi, (trx) => work(trx, range));
  } catch (error) {
    const { after, upTo } = range;
    if (isDatabaseGone(error)) throw error;
    if (upTo - after <= 1) {
      await onBad(upTo, errorMessage(error));
      return;
    }
    const middle = after + Math.floor((upTo - after) / 2);
    await throughRange(strapi, { after, upTo: middle }, work, onBad);
    await throughRange(strapi, { after: middle, upTo }, work, onBad);
  }
}

async function inTransaction(strapi: Core.Strapi, work: (trx: Trx) => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await strapi.db.transaction(({ trx }) => work(trx as Trx));
      return;
    } catch (error) {
      if (!isRetryable(error, CRM_RACES) || attempt > RETRIES) throw error;
    }
  }
}

/** Only an error of a statement says something about a row; without a connection nothing can be done at all. */
function isDatabaseGone(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return !/^(2[0-9A-Z]|4[024]|54|P0)[0-9A-Z]{3}$/.test(code);
}
