import type { Core } from '@strapi/strapi';
import { select } from '../../../platform/database/read';
import type { Trx } from '../../../platform/database/statement';
import { SYSTEM, type Actor } from '../../accounts/contracts/actor';
import { advanceSnapshot, lockSnapshot, snapshotSql, type SnapshotRow } from '../sql/audience';
import { audienceSource } from './audience';

/** People looked at in one transaction: half a second, so that nobody waits long for the mailing's row. */
const STEP = 20_000;

/**
 * Writes down the recipients of a mailing that has started, step by step; the job behind it. Each step commits its rows and
 * how far it came together, so whoever goes on after a crash goes on there. Customers made after the start stay out.
 */
export async function takeSnapshot(strapi: Core.Strapi, mailingId: number): Promise<void> {
  let isReady = false;
  while (!isReady) isReady = await strapi.db.transaction(({ trx }) => step(trx as Trx, mailingId));
}

async function step(trx: Trx, mailingId: number): Promise<boolean> {
  const [mailing] = await lockSnapshot(trx, mailingId);
  if (mailing?.audience_state !== 'building') return true;
  const access = { actor: ownerActor(mailing), scope: mailing.audience_scope };
  const choice = { channel: mailing.channel, ...mailing.audience };
  const before = [mailing.audience_cursor, STEP, mailing.audience_ceiling, mailingId];
  const { source, values } = await audienceSource(trx, access, choice, before);
  const [row] = await select<{ last: number | null; written: number }>(trx, snapshotSql(source), values);
  const last = row?.last ?? null;
  await advanceSnapshot(trx, mailingId, last ?? mailing.audience_ceiling, last === null ? 'ready' : 'building');
  return last === null;
}

/** Segments are read with the rights of the mailing's owner: a marketer's mean their own recipients. */
function ownerActor({ audience_scope, owner_user_id }: SnapshotRow): Actor {
  if (audience_scope === 'all') return SYSTEM;
  return { kind: 'client', role: 'marketer', userId: owner_user_id, staffId: null, name: '' };
}
