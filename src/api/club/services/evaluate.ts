import type { Core } from '@strapi/strapi';
import { select } from '../../../platform/database/read';
import type { Trx } from '../../../platform/database/statement';
import { Parameters } from '../../../platform/http/list-sql';
import { enqueue } from '../../../platform/queue/enqueue';
import { shopSettings } from '../../accounts/services/shop-settings';
import { awardGiven, awardRevoked } from '../contracts/events';
import { dependsOnTime, type AchievementRule } from '../domain/achievement-rule';
import { earnedSql } from '../sql/achievement-rule';
import * as sql from '../sql/achievements';
import { giveEarnedSql, revokeLostSql } from '../sql/awards';

interface Changed {
  id: number;
  customer_id: number;
}

/** An active rule with its version; null customer means everybody. */
interface Target {
  id: number;
  rule: AchievementRule;
  version: number;
  customerId: number | null;
}

/**
 * Looks at every rule for one customer (`customers.id`) after something of theirs has changed: gives what they have earned, takes back
 * what they have not any more. Two nodes at once end right: one waits for the other and sees what it did.
 */
export async function evaluateCustomer(strapi: Core.Strapi, customerId: number): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    const handle = trx as Trx;
    await sql.lockEvaluation(handle, customerId);
    for (const { id, rule, rule_version: version } of await sql.activeRules(handle)) {
      if (rule === null) continue;
      await sql.shareAchievement(handle, id);
      const target = { id, rule, version, customerId };
      for (const award of await give(handle, target)) await enqueue(handle, awardGiven, { awardId: award.id, customerId });
      for (const award of await revoke(handle, target)) await enqueue(handle, awardRevoked, { awardId: award.id, customerId });
    }
  });
}

/**
 * Gives an achievement to everybody who has earned it, and takes it from whoever has not any more, each in one statement. Nobody is
 * notified of what they earned long ago. Answers how many.
 */
export async function backfill(strapi: Core.Strapi, achievementId: number): Promise<{ given: number; revoked: number }> {
  return strapi.db.transaction(async ({ trx }) => {
    const handle = trx as Trx;
    await sql.holdAchievement(handle, achievementId);
    const [row] = await sql.selectAchievementById(handle, achievementId);
    if (!row?.active || row.rule === null) return { given: 0, revoked: 0 };
    const target = { id: row.id, rule: row.rule, version: row.rule_version, customerId: null };
    const given = await give(handle, target);
    return { given: given.length, revoked: (await revoke(handle, target)).length };
  });
}

/** Every rule for everybody: orders have found their customers all at once. */
export async function evaluateAll(strapi: Core.Strapi): Promise<void> {
  await backfillThose(strapi, () => true);
}

/** Rules that become true by time alone; every night. */
export async function evaluateWithTime(strapi: Core.Strapi): Promise<void> {
  await backfillThose(strapi, dependsOnTime);
}

async function backfillThose(strapi: Core.Strapi, isMeant: (rule: AchievementRule) => boolean): Promise<void> {
  const rules = await strapi.db.transaction(({ trx }) => sql.activeRules(trx as Trx));
  for (const { id, rule } of rules) if (rule !== null && isMeant(rule)) await backfill(strapi, id);
}

async function give(trx: Trx, { id, rule, version, customerId }: Target): Promise<Changed[]> {
  const parameters = new Parameters();
  const { timezone } = await shopSettings(trx);
  const earned = earnedSql(rule, { customerId, timezone }, parameters);
  const text = giveEarnedSql(earned, parameters.add(id, '::int'), parameters.add(version, '::int'));
  return select<Changed>(trx, text, parameters.values);
}

async function revoke(trx: Trx, { id, rule, version, customerId }: Target): Promise<Changed[]> {
  const parameters = new Parameters();
  const { timezone } = await shopSettings(trx);
  const earned = earnedSql(rule, { customerId, timezone }, parameters);
  const names = {
    achievement: parameters.add(id, '::int'),
    version: parameters.add(version, '::int'),
    customer: parameters.add(customerId, '::int'),
  };
  return select<Changed>(trx, revokeLostSql(earned, names), parameters.values);
}
