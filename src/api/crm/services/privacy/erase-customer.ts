import { randomBytes } from 'node:crypto';
import { documentId } from '../../../../kernel/ids';
import type { Trx } from '../../../../platform/database/statement';
import { notFound, Refusal } from '../../../../platform/http/refusal';
import type { Actor } from '../../../accounts/contracts/actor';
import { audit } from '../../../accounts/services/audit';
import { staffIdOf } from '../../../accounts/services/staff';
import type { ErasureAct } from '../../contracts/privacy';
import { customerParts } from '../../registry/parts';
import { insertAct, listActs, openOrdersOf, selectAct, type ActRow } from '../../sql/privacy/erase';
import { openCustomer } from '../open-customer';

/** Why a person is erased. */
export interface ErasureWish {
  reason: string;
  basis: ErasureAct['basis'];
}

/**
 * Erases a person in one transaction: every part takes them out of what it keeps, orders and sums stay in the books, an act
 * says what was done. Cannot be undone. 404; 409 `HAS_OPEN_ORDERS` while somebody is still to be served.
 */
export async function eraseCustomer(trx: Trx, actor: Actor, id: string, { reason, basis }: ErasureWish): Promise<ErasureAct> {
  const customer = await openCustomer(trx, id);
  const open = await openOrdersOf(trx, customer.id);
  if (open.length > 0) {
    const orders = open.map(({ number, document_id }) => ({ number, documentId: document_id }));
    throw new Refusal(409, 'Orders of this person are not finished; complete or cancel them first', { code: 'HAS_OPEN_ORDERS', orders });
  }
  const counts: Record<string, number> = {};
  for (const { erase } of customerParts()) if (erase) Object.assign(counts, await erase(trx, customer.id));
  const [row] = await insertAct(
    trx,
    documentId(randomBytes),
    id,
    await staffIdOf(trx, actor),
    actor.name,
    reason,
    basis,
    JSON.stringify(counts),
  );
  if (!row) throw new Error('The act was not returned');
  const act = actBody(row);
  await audit(trx, { actor, action: 'customer.erase', subject: 'customer', subjectId: id, after: { act: act.number, basis, counts } });
  return act;
}

/** Acts of erasure, the newest first. */
export async function readActs(handle: Trx): Promise<ErasureAct[]> {
  return (await listActs(handle)).map(actBody);
}

/** One act. 404 when there is none. */
export async function readAct(handle: Trx, id: string): Promise<ErasureAct> {
  const [row] = await selectAct(handle, id);
  if (!row) throw notFound('Act');
  return actBody(row);
}

function actBody(row: ActRow): ErasureAct {
  return {
    documentId: row.document_id,
    number: row.number,
    customer: row.customer_document_id,
    at: row.at.toISOString(),
    by: row.by_name,
    reason: row.reason,
    basis: row.basis,
    counts: row.counts,
  };
}
