import type { Context as KoaContext } from 'koa';
import type { Trx } from '../../../../platform/database/statement';
import type { Access } from '../access';

/** How requests come in: the REST API and the desk tell people apart and answer each in their own way. */
export interface Door {
  /** Who asks, and what they may do. */
  accessOf: (ctx: KoaContext) => Promise<Access>;
  /** Answers with what a read gives, as `{ data, meta }`. */
  read: (ctx: KoaContext, work: (handle: Trx, access: Access) => Promise<unknown>) => Promise<void>;
  /** One use case in one transaction, repeatable by `Idempotency-Key`. */
  write: (ctx: KoaContext, work: (trx: Trx, access: Access) => Promise<unknown>, status?: number) => Promise<void>;
}
