import type { Core } from '@strapi/strapi';
import { select } from '../../../../platform/database/read';
import type { Trx } from '../../../../platform/database/statement';
import { forbidden, notFound, Refusal } from '../../../../platform/http/refusal';
import type { Actor } from '../../contracts/actor';
import type { UserBlockResult } from '../../contracts/desk';
import { mayBlock, type BlockResult } from '../../domain/blocking';
import { LOCKED_USERS, type UserListRow } from '../../sql/users/list-users';
import { closePanelAccounts, endPanelSessions, reopenPanelAccounts } from '../../sql/users/panel-accounts';
import { announceSessions } from '../live/watch-sessions';
import { isSamePerson, roleOfUser } from './authority';

const USER = 'plugin::users-permissions.user';

/**
 * Blocks or unblocks many users in the caller's transaction and says of each what became of them. Sessions end, and at
 * commit every node cuts the sockets. A panel account of the same staff member is closed and opened again with the user.
 */
export async function setBlocked(
  strapi: Core.Strapi,
  { trx, actor }: { trx: Trx; actor: Actor },
  documentIds: readonly string[],
  blocked: boolean,
): Promise<UserBlockResult[]> {
  const ids = [...new Set(documentIds)];
  const rows = await select<UserListRow>(trx, LOCKED_USERS, [ids]);
  const results = new Map(rows.map((row) => [row.document_id, resultFor(row, actor, blocked)]));
  const changing = rows.filter((row) => results.get(row.document_id) === (blocked ? 'blocked' : 'unblocked'));
  if (changing.length > 0) {
    await strapi.db.query(USER).updateMany({ where: { id: { $in: changing.map(({ id }) => id) } }, data: { blocked } });
    await setPanelAccounts(strapi, trx, changing, blocked);
  }
  return ids.map((documentId) => outcome(documentId, results.get(documentId) ?? 'not_found'));
}

/** One user. Throws 404, 403 `FORBIDDEN` or 403 `OWN_ACCOUNT`; doing it again changes nothing. */
export async function setUserBlocked(
  strapi: Core.Strapi,
  who: { trx: Trx; actor: Actor },
  documentId: string,
  blocked: boolean,
): Promise<{ documentId: string; username: string; email: string; type: UserListRow['type']; blocked: boolean }> {
  const [result] = await setBlocked(strapi, who, [documentId], blocked);
  if (result?.result === 'own_account') throw new Refusal(403, 'Nobody blocks their own account', { code: 'OWN_ACCOUNT' });
  if (result?.result === 'forbidden') throw forbidden();
  const [row] = await select<UserListRow>(who.trx, LOCKED_USERS, [[documentId]]);
  if (!row) throw notFound('User');
  return { documentId: row.document_id, username: row.username, email: row.email, type: row.type, blocked: row.blocked };
}

function resultFor(row: UserListRow, actor: Actor, blocked: boolean): BlockResult {
  if (isSamePerson(row, actor)) return 'own_account';
  if (!mayBlock(actor.role, roleOfUser(row))) return 'forbidden';
  if (row.blocked === blocked) return 'unchanged';
  return blocked ? 'blocked' : 'unblocked';
}

function outcome(documentId: string, result: BlockResult): UserBlockResult {
  return { documentId, ok: result === 'blocked' || result === 'unblocked' || result === 'unchanged', result };
}

async function setPanelAccounts(strapi: Core.Strapi, trx: Trx, rows: readonly UserListRow[], blocked: boolean): Promise<void> {
  const ids = rows.flatMap(({ admin_user_id: id }) => (id === null ? [] : [id]));
  if (ids.length === 0) return;
  if (!blocked) return void (await reopenPanelAccounts(trx, ids));
  await closePanelAccounts(trx, ids);
  await endPanelSessions(trx, ids.map(String));
  await announceSessions(
    strapi,
    ids.map((id) => ({ account: `admin:${id}` })),
  );
}
