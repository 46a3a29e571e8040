import { randomBytes } from 'node:crypto';
import { documentId } from '../../../kernel/ids';
import type { Trx } from '../../../platform/database/statement';
import { notFound, Refusal } from '../../../platform/http/refusal';
import { enqueue } from '../../../platform/queue/enqueue';
import { isStaff, type Actor } from '../../accounts/contracts/actor';
import { audit } from '../../accounts/services/audit';
import { staffIdOf } from '../../accounts/services/staff';
import { awardGiven, awardRevoked } from '../contracts/events';
import type { AwardBody } from '../contracts/public/achievements';
import { selectAchievement } from '../sql/achievements';
import * as sql from '../sql/awards';
import { customerRow } from '../sql/customers';
import { requireActive } from './achievements';
import { requireRecent } from './acts';
import { ownCustomer } from './own-customer';
import { customerOf, type Who } from './who';

const MOST = 200;

/** Gives an achievement by hand; audited. 409 `ALREADY_AWARDED`, `NOT_ACTIVE`. */
export async function giveAward(
  trx: Trx,
  actor: Actor,
  achievementId: string,
  { reason, ...who }: Who & { reason: string },
): Promise<AwardBody> {
  const [achievement] = await selectAchievement(trx, achievementId);
  if (!achievement) throw notFound('Achievement');
  requireActive(achievement);
  const [customer] = await customerRow(trx, await customerOf(trx, who));
  if (!customer) throw notFound('Customer');
  const id = documentId(randomBytes);
  const [given] = await sql.giveByHand(trx, id, achievement.id, customer.id, reason, await staffIdOf(trx, actor), actor.name);
  if (!given) {
    const [standing] = await sql.standingAward(trx, achievement.id, customer.id);
    throw new Refusal(409, 'They have it already', { code: 'ALREADY_AWARDED', award: standing?.document_id ?? null });
  }
  const after = { achievement: achievementId, customer: customer.document_id, reason };
  await audit(trx, { actor, action: 'award.give', subject: 'award', subjectId: id, after });
  await enqueue(trx, awardGiven, { awardId: given.id, customerId: customer.id });
  return read(trx, id);
}

/** Takes an award back; its rule does not give it again. A manager their own recent ones; audited. A second time changes nothing. */
export async function revokeAward(trx: Trx, actor: Actor, id: string, reason: string): Promise<AwardBody> {
  const [row] = await sql.lockAward(trx, id);
  if (!row) throw notFound('Award');
  if (row.revoked_at === null) {
    await requireRecent(trx, actor, { recordedById: row.awarded_by_id, at: row.at });
    await sql.revokeByHand(trx, row.id, reason, await staffIdOf(trx, actor), actor.name);
    await audit(trx, {
      actor,
      action: 'award.revoke',
      subject: 'award',
      subjectId: id,
      before: { at: row.at, kind: row.kind },
      after: { reason },
    });
    await enqueue(trx, awardRevoked, { awardId: row.id, customerId: row.customer_id });
  }
  return read(trx, id);
}

/** A client's own awards; for staff those of one achievement or of all, the latest first. */
export async function listAwards(
  handle: Trx,
  actor: Actor,
  { achievement, revoked }: { achievement?: string | undefined; revoked?: 'true' | 'false' | undefined },
): Promise<AwardBody[]> {
  if (!isStaff(actor)) {
    const own = await ownCustomer(handle, actor);
    return own === null ? [] : customerAwards(handle, actor, own);
  }
  const [found] = achievement === undefined ? [] : await selectAchievement(handle, achievement);
  if (achievement !== undefined && !found) throw notFound('Achievement');
  return (await sql.selectAwards(handle, found?.id ?? null, revoked === undefined ? null : revoked === 'true', MOST)).map(awardBody);
}

/** A customer's awards; a client reads their own standing ones. 404 for others'. */
export async function customerAwards(handle: Trx, actor: Actor, customer: string): Promise<AwardBody[]> {
  if (!isStaff(actor) && (await ownCustomer(handle, actor)) !== customer) throw notFound('Customer');
  const awards = await ofCustomer(handle, customer);
  return isStaff(actor) ? awards : awards.filter(({ revokedAt }) => revokedAt === null);
}

async function ofCustomer(handle: Trx, customer: string): Promise<AwardBody[]> {
  const [row] = await customerRow(handle, customer);
  if (!row) throw notFound('Customer');
  return (await sql.awardsOfCustomer(handle, row.id, MOST)).map(awardBody);
}

async function read(trx: Trx, id: string): Promise<AwardBody> {
  const [row] = await sql.selectAward(trx, id);
  if (!row) throw notFound('Award');
  return awardBody(row);
}

function awardBody(row: sql.AwardRow): AwardBody {
  return {
    documentId: row.document_id,
    achievement: row.achievement,
    customer: row.customer,
    at: row.at.toISOString(),
    kind: row.kind,
    reason: row.reason,
    awardedBy: row.awarded_by_name,
    revokedAt: row.revoked_at?.toISOString() ?? null,
    revokeReason: row.revoke_reason,
    revokedBy: row.revoked_by_name,
  };
}
