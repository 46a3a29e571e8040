import type { Core } from '@strapi/strapi';
import type { Trx } from '../../../../platform/database/statement';
import { Refusal } from '../../../../platform/http/refusal';
import { admitsNobody, isStricter, RULE_MODES, type RuleMode } from '../../domain/workstation-rule';
import { listManagers } from '../../sql/workstations/exemptions';
import { endSessionsOfManagers, type EndedSession } from '../../sql/workstations/sessions';
import { livingCounts } from '../../sql/workstations/workstations';
import { audit } from '../audit';
import { announceSessions } from '../live/watch-sessions';
import type { Act } from './act';

const STORE = { type: 'core', name: 'artel', key: 'workstation_rule' };

/** What managers need to sign in; read from the database at each of their sign-ins, so that it counts on every node at once. */
export async function readRule(strapi: Core.Strapi): Promise<RuleMode> {
  const kept = (await strapi.store(STORE).get({})) as { mode?: string } | null;
  return RULE_MODES.find((mode) => mode === kept?.mode) ?? 'off';
}

/**
 * Changes the rule. A stricter one ends the sessions of all managers at both doors: who meets it signs in again.
 * Throws 409 `ADMITS_NOBODY` where the list would let no manager in.
 */
export async function saveRule(
  strapi: Core.Strapi,
  { trx, actor, address }: Act,
  mode: RuleMode,
): Promise<{ mode: RuleMode; ended: number }> {
  const before = await readRule(strapi);
  if (before === mode) return { mode, ended: 0 };
  await assertAdmitsSomebody(trx, mode);
  await strapi.store(STORE).set({ value: { mode } });
  const change = { before: { mode: before }, after: { mode } };
  await audit(trx, { actor, action: 'workstation.rule', subject: 'workstation-rule', subjectId: null, ...change, address });
  if (!isStricter(before, mode)) return { mode, ended: 0 };
  const managers = await listManagers(trx);
  const ids = (of: (row: (typeof managers)[number]) => number | null): string[] => managers.flatMap((row) => of(row) ?? []).map(String);
  const ended = await endSessionsOfManagers(
    trx,
    ids((row) => row.user_id),
    ids((row) => row.admin_user_id),
  );
  await announceEnded(strapi, ended);
  return { mode, ended: ended.length };
}

/** 409 `ADMITS_NOBODY` when no listed network or computer is left that the rule could be met by. */
export async function assertAdmitsSomebody(trx: Trx, mode: RuleMode): Promise<void> {
  const [counts] = await livingCounts(trx);
  if (admitsNobody(mode, counts ?? { networks: 0, devices: 0 }))
    throw new Refusal(409, 'No manager could sign in any more: list a network or enrol a computer first, or switch the rule off', {
      code: 'ADMITS_NOBODY',
    });
}

/** Has every node look at the sockets of ended sessions. */
export async function announceEnded(strapi: Core.Strapi, ended: readonly EndedSession[]): Promise<void> {
  const accounts = [...new Set(ended.map(({ origin, user_id: id }) => `${origin}:${id}`))];
  await announceSessions(
    strapi,
    accounts.map((account) => ({ account })),
  );
}
