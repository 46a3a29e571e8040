import { randomBytes } from 'node:crypto';
import type { z } from 'zod';
import { documentId } from '../../../kernel/ids';
import { select } from '../../../platform/database/read';
import type { Trx } from '../../../platform/database/statement';
import { Parameters } from '../../../platform/http/list-sql';
import { notFound, Refusal } from '../../../platform/http/refusal';
import { enqueue } from '../../../platform/queue/enqueue';
import { isStaff, type Actor } from '../../accounts/contracts/actor';
import { audit } from '../../accounts/services/audit';
import { shopSettings } from '../../accounts/services/shop-settings';
import { backfillAsked } from '../contracts/events';
import type { AchievementBody, previewBody, updateAchievement } from '../contracts/public/achievements';
import { isSameRule, type AchievementRule } from '../domain/achievement-rule';
import { earnedSql } from '../sql/achievement-rule';
import * as sql from '../sql/achievements';
import { previewSql } from '../sql/awards';

type Fields = z.output<(typeof updateAchievement)['body']>;
export type Preview = z.output<typeof previewBody>;

/** Achievements; everybody but staff sees active ones, without their rules. */
export async function listAchievements(handle: Trx, actor: Actor): Promise<AchievementBody[]> {
  return (await sql.selectAchievements(handle, !isStaff(actor))).map((row) => bodyOf(row, actor));
}

/** One achievement. 404. */
export async function readAchievement(handle: Trx, actor: Actor, id: string): Promise<AchievementBody> {
  const [row] = await sql.selectAchievement(handle, id);
  if (!row || (!row.active && !isStaff(actor))) throw notFound('Achievement');
  return bodyOf(row, actor);
}

/** Adds an achievement; audited. Who has earned it already gets it by a backfill. */
export async function createAchievement(trx: Trx, actor: Actor, fields: Fields & { title: string }): Promise<AchievementBody> {
  const id = documentId(randomBytes);
  const { title, description = null, icon = null, rule = null, active = true } = fields;
  await sql.insertAchievement(trx, id, title, description || null, icon, rule && JSON.stringify(rule), active);
  await audit(trx, { actor, action: 'achievement.create', subject: 'achievement', subjectId: id, after: fields });
  return readAchievement(trx, actor, id);
}

/** Changes an achievement; another rule is another version, awards given under the old one stay. Audited. */
export async function changeAchievement(trx: Trx, actor: Actor, id: string, fields: Fields): Promise<AchievementBody> {
  const row = await lock(trx, id);
  const { title, description, icon, rule, active } = { ...row, ...fields };
  const isNewRule = !isSameRule(rule, row.rule);
  await sql.updateAchievement(trx, row.id, title, description || null, icon, rule && JSON.stringify(rule), active, isNewRule);
  const before = { title: row.title, description: row.description, icon: row.icon, rule: row.rule, active: row.active };
  await audit(trx, { actor, action: 'achievement.update', subject: 'achievement', subjectId: id, before, after: fields });
  return readAchievement(trx, actor, id);
}

/** To how many people a rule would be given. */
export async function previewRule(handle: Trx, rule: AchievementRule, achievementId: number | null = null): Promise<Preview> {
  const parameters = new Parameters();
  const { timezone } = await shopSettings(handle);
  const earned = earnedSql(rule, { customerId: null, timezone }, parameters);
  const [row] = await select<Preview>(handle, previewSql(earned, parameters.add(achievementId, '::int')), parameters.values);
  if (!row) throw new Error('The preview was not returned');
  return row;
}

/** The same for an achievement's own rule. 409 `NO_RULE`. */
export async function previewAchievement(handle: Trx, id: string): Promise<Preview> {
  const [row] = await sql.selectAchievement(handle, id);
  if (!row) throw notFound('Achievement');
  return previewRule(handle, ruleOf(row), row.id);
}

/** Gives an achievement to everybody who has earned it, as a job. 409 `NO_RULE`. */
export async function askBackfill(trx: Trx, actor: Actor, id: string): Promise<{ queued: true }> {
  const row = await lock(trx, id);
  ruleOf(row);
  requireActive(row);
  await enqueue(trx, backfillAsked, { achievementId: row.id });
  await audit(trx, { actor, action: 'achievement.backfill', subject: 'achievement', subjectId: id });
  return { queued: true };
}

/** 409 `NOT_ACTIVE` for an achievement that was switched off. */
export function requireActive({ active }: { active: boolean }): void {
  if (!active) throw new Refusal(409, 'It is switched off', { code: 'NOT_ACTIVE' });
}

function ruleOf(row: sql.AchievementRow): AchievementRule {
  if (row.rule === null) throw new Refusal(409, 'It is given by hand only', { code: 'NO_RULE' });
  return row.rule;
}

async function lock(trx: Trx, id: string): Promise<sql.AchievementRow> {
  const [row] = await sql.lockAchievement(trx, id);
  if (!row) throw notFound('Achievement');
  return row;
}

function bodyOf(row: sql.AchievementRow, actor: Actor): AchievementBody {
  const { document_id, title, description, icon, rule, active, awarded, created_at } = row;
  return {
    documentId: document_id,
    title,
    description,
    icon,
    rule: isStaff(actor) ? (rule as AchievementBody['rule']) : null,
    active,
    awarded,
    createdAt: created_at.toISOString(),
  };
}
