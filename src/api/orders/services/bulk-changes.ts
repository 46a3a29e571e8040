import type { Core } from '@strapi/strapi';
import { runUseCase, type IdempotencyClaim } from '../../../platform/database/use-case';
import type { Trx } from '../../../platform/database/statement';
import { Refusal } from '../../../platform/http/refusal';
import type { Actor } from '../../accounts/contracts/actor';
import type { OrderBody } from '../contracts/bodies';
import type { MissingGoods } from '../contracts/staff-bodies';
import type { OrderStatus } from '../domain/status';
import { assignManager } from './assign-manager';
import { changeStatus } from './change-status';

/** What became of one order of a bulk move. */
export interface BulkResult {
  documentId: string;
  ok: boolean;
  status?: OrderStatus;
  version?: number;
  error?: { status: number; code: string; message: string; lines?: MissingGoods[] };
}

/**
 * Moves each order in a transaction of its own; a refused one does not stop the rest. Under an idempotency key each
 * order keeps its own answer, so that a repeated call moves only what the first one did not.
 */
export async function bulkStatus(
  strapi: Core.Strapi,
  actor: Actor,
  command: { orders: string[]; to: OrderStatus; note?: string | null },
  claim?: IdempotencyClaim,
): Promise<BulkResult[]> {
  const { to, note } = command;
  return eachOrder(strapi, { orders: command.orders, body: { to } }, claim, (trx, id) => changeStatus(trx, actor, id, { to, note }));
}

/** Gives many orders to a staff member (document id) or to nobody, each in a transaction of its own. */
export async function bulkManager(
  strapi: Core.Strapi,
  actor: Actor,
  command: { orders: string[]; manager: string | null },
  claim?: IdempotencyClaim,
): Promise<BulkResult[]> {
  return eachOrder(strapi, { orders: command.orders, body: { manager: command.manager } }, claim, (trx, id) =>
    assignManager(trx, actor, id, { manager: command.manager }),
  );
}

async function eachOrder(
  strapi: Core.Strapi,
  { orders, body }: { orders: readonly string[]; body: object },
  claim: IdempotencyClaim | undefined,
  act: (trx: Trx, id: string) => Promise<OrderBody>,
): Promise<BulkResult[]> {
  const results: BulkResult[] = [];
  for (const id of new Set(orders)) {
    const own = claim && { ...claim, key: `${claim.key}#${id}`, body: { id, ...body } };
    results.push(await actOnOne(strapi, id, own, act));
  }
  return results;
}

async function actOnOne(
  strapi: Core.Strapi,
  id: string,
  claim: IdempotencyClaim | undefined,
  act: (trx: Trx, id: string) => Promise<OrderBody>,
): Promise<BulkResult> {
  try {
    const { body } = await runUseCase(strapi, claim, async (trx) => {
      const order = await act(trx, id);
      return { status: 200, body: { status: order.status, version: order.version } };
    });
    return { documentId: id, ok: true, ...body };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { code, lines } = error.details;
    const missing = code === 'OUT_OF_STOCK' && Array.isArray(lines) ? { lines: lines as MissingGoods[] } : {};
    return { documentId: id, ok: false, error: { status: error.status, code, message: error.message, ...missing } };
  }
}
