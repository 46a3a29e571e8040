import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { documentId as newDocumentId } from '../../../kernel/ids';
import type { Trx } from '../../../platform/database/statement';
import { runUseCase, type Answer, type IdempotencyClaim } from '../../../platform/database/use-case';
import { notFound, Refusal } from '../../../platform/http/refusal';
import { enqueue } from '../../../platform/queue/enqueue';
import type { Actor } from '../../accounts/contracts/actor';
import { staffIdOf } from '../../accounts/services/staff';
import { stockChanged } from '../contracts/events';
import type { StockChange, StockChanged } from '../contracts/stock';
import { availableOf, crossesThreshold } from '../domain/stock';
import { moveStock, type MovedStock } from '../sql/move-stock';
import { stockLevel } from '../sql/stock-level';

/**
 * Records a receipt or an adjustment of one product (documentId): column and ledger in one statement. 404 when there
 * is no such product; 409 `OUT_OF_STOCK` when less than nothing, or less than is reserved, would be left.
 */
export async function changeStock(
  strapi: Core.Strapi,
  actor: Actor,
  claim: IdempotencyClaim | undefined,
  { product, change }: { product: string; change: StockChange },
): Promise<Answer<StockChanged>> {
  return runUseCase(strapi, claim, async (trx) => {
    const { onHand, reserved, movement } = await recordMovement(trx, actor, { product, change });
    return { status: 201, body: { onHand, reserved, available: availableOf({ onHand, reserved }), movement } };
  });
}

/** The same inside a transaction of the caller's (imports, demo data). */
export async function recordMovement(
  trx: Trx,
  actor: Actor,
  { product, change }: { product: string; change: StockChange },
): Promise<MovedStock> {
  const { kind, quantity, note } = change;
  const [moved] = await moveStock(
    trx,
    product,
    newDocumentId(randomBytes),
    kind,
    quantity,
    note || null,
    actor.kind,
    (await staffIdOf(trx, actor)) ?? actor.userId,
    actor.name,
  );
  if (!moved) throw await refusalOf(trx, product, quantity);
  if (crossesThreshold({ ...moved, onHandDelta: quantity, reservedDelta: 0 }))
    await enqueue(trx, stockChanged, { productIds: [moved.productId] });
  return moved;
}

async function refusalOf(trx: Trx, product: string, quantity: number): Promise<Refusal> {
  const [level] = await stockLevel(trx, product);
  if (!level) return notFound('Product');
  const { onHand, reserved } = level;
  const available = availableOf(level);
  return new Refusal(409, `quantity: ${available} of ${onHand} pieces can be taken away, ${reserved} are reserved`, {
    code: 'OUT_OF_STOCK',
    onHand,
    reserved,
    available,
    lines: [{ product, requested: Math.abs(quantity), available }],
  });
}
