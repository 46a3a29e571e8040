import type { Core } from '@strapi/strapi';
import { runUseCase, type IdempotencyClaim } from '../../../platform/database/use-case';
import { Refusal } from '../../../platform/http/refusal';
import type { Actor } from '../../accounts/contracts/actor';
import type { OrderStatus } from '../domain/status';
import { changeStatus } from './change-status';

/** What became of one order of a bulk move. */
export interface BulkResult {
  documentId: string;
  ok: boolean;
  status?: OrderStatus;
  version?: number;
  error?: { status: number; code: string; message: string };
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
  const results: BulkResult[] = [];
  for (const id of new Set(command.orders)) {
    const own = claim && { ...claim, key: `${claim.key}#${id}`, body: { id, to: command.to } };
    results.push(await moveOne(strapi, actor, { id, to: command.to, note: command.note }, own));
  }
  return results;
}

async function moveOne(
  strapi: Core.Strapi,
  actor: Actor,
  { id, to, note }: { id: string; to: OrderStatus; note?: string | null },
  claim?: IdempotencyClaim,
): Promise<BulkResult> {
  try {
    const { body } = await runUseCase(strapi, claim, async (trx) => {
      const order = await changeStatus(trx, actor, id, { to, note });
      return { status: 200, body: { status: order.status, version: order.version } };
    });
    return { documentId: id, ok: true, ...body };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { documentId: id, ok: false, error: { status: error.status, code: error.details.code, message: error.message } };
  }
}
