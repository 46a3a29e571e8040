import { randomBytes } from 'node:crypto';
import { documentId } from '../../../kernel/ids';
import { select } from '../../../platform/database/read';
import type { Trx } from '../../../platform/database/statement';
import type { Input } from '../../../platform/http/endpoint';
import { Parameters, escapeLike } from '../../../platform/http/list-sql';
import { forbidden, invalid, Refusal } from '../../../platform/http/refusal';
import { audit } from '../../accounts/services/audit';
import type { MessageBody } from '../contracts/bodies';
import type * as contract from '../contracts/messages';
import {
  archiveMessage,
  deleteMessage,
  insertMessage,
  lockMessage,
  messageColumns,
  readMessage,
  updateMessage,
  type MessageRow,
} from '../sql/messages';
import { ownedSql } from '../sql/owned';
import { ownerOf, seen, writable, type Access } from './access';
import { compileMessage } from './letters/compile-message';
import { pageMeta, type Page } from './page';

/** Messages this person may see, the newest first. */
export async function listMessages(
  handle: Trx,
  access: Access,
  query: Input<typeof contract.listMessages>['query'],
): Promise<Page<MessageBody>> {
  const parameters = new Parameters();
  const [user, staff] = [parameters.add(access.actor.userId), parameters.add(access.actor.staffId)];
  const conditions = [
    `g.archived_at is ${query.archived === 'true' ? 'not null' : 'null'}`,
    ...(access.sees === 'own' ? [ownedSql('g', user, staff)] : []),
    ...(query._q ? [`g.name ilike ${parameters.add(`%${escapeLike(query._q)}%`, '::text')}`] : []),
  ].join(' and ');
  const [counted] = await select<{ n: number }>(
    handle,
    // Every placeholder is named, or PostgreSQL could not tell the type of an unused one.
    `select count(*)::int as n from messages g where ${conditions} and (${user}::int is null or true) and (${staff}::int is null or true)`,
    parameters.values,
  );
  const rows = await select<MessageRow>(
    handle,
    `select ${messageColumns(user, staff)} from messages g where ${conditions} order by g.id desc limit ${query.pageSize} offset ${(query.page - 1) * query.pageSize}`,
    parameters.values,
  );
  return { data: rows.map(messageBody), meta: pageMeta(query, counted?.n ?? 0) };
}

/** One message. 404 for one this person may not see. */
export async function findMessage(handle: Trx, access: Access, id: string): Promise<MessageBody> {
  return messageBody(seen(access, await rowOf(handle, access, id), 'Message'));
}

/** Writes a message. 400 `TEMPLATE_INVALID` for a text that cannot be read. */
export async function createMessage(trx: Trx, access: Access, body: Input<typeof contract.createMessage>['body']): Promise<MessageBody> {
  if (access.writes === 'none') throw forbidden();
  await refuseUnreadable(body);
  const owner = await ownerOf(trx, access);
  const id = documentId(randomBytes);
  await insertMessage(trx, id, body.name, body.subject ?? null, body.body, body.format, owner.userId, owner.staffId, owner.name);
  return findMessage(trx, access, id);
}

/** Changes a message; `version` (optional) refuses with 409 `STALE_VERSION` when somebody saved meanwhile. */
export async function changeMessage(
  trx: Trx,
  access: Access,
  id: string,
  body: Input<typeof contract.updateMessage>['body'],
): Promise<MessageBody> {
  const row = await lockWritable(trx, access, id);
  if (body.version !== undefined && body.version !== row.version) throw stale(row.version);
  const next = {
    name: body.name ?? row.name,
    subject: body.subject === undefined ? row.subject : body.subject,
    body: body.body ?? row.body,
    format: body.format ?? row.format,
  };
  await refuseUnreadable(next);
  await updateMessage(trx, row.id, next.name, next.subject, next.body, next.format);
  return findMessage(trx, access, id);
}

/** Deletes a message, or archives one that mailings refer to; answers what it was. */
export async function removeMessage(trx: Trx, access: Access, id: string): Promise<MessageBody> {
  const row = await lockWritable(trx, access, id);
  const [deleted] = await deleteMessage(trx, row.id);
  if (!deleted) await archiveMessage(trx, row.id);
  await audit(trx, {
    actor: access.actor,
    action: deleted ? 'message.delete' : 'message.archive',
    subject: 'message',
    subjectId: id,
    before: { name: row.name },
  });
  return deleted ? messageBody(row) : findMessage(trx, access, id);
}

/** The row of a message that this person may change, locked. */
export async function lockWritable(trx: Trx, access: Access, id: string): Promise<MessageRow> {
  const [row] = await lockMessage(trx, id, access.actor.userId, access.actor.staffId);
  return writable(access, row, 'Message');
}

async function rowOf(handle: Trx, { actor }: Access, id: string): Promise<MessageRow | undefined> {
  const [row] = await readMessage(handle, id, actor.userId, actor.staffId);
  return row;
}

async function refuseUnreadable({
  subject,
  body,
  format,
}: {
  subject?: string | null;
  body: string;
  format: MessageRow['format'];
}): Promise<void> {
  if (body.trim() === '') throw invalid(['body'], 'must not be empty');
  await compileMessage({ subject: subject ?? '', body, format }, 'email');
}

/** 409: somebody saved after the version that was sent. */
export function stale(version: number): Refusal {
  return new Refusal(409, 'Somebody saved it meanwhile; read it again', { code: 'STALE_VERSION', version });
}

/** A message on the wire. */
export function messageBody(row: MessageRow): MessageBody {
  return {
    documentId: row.document_id,
    name: row.name,
    subject: row.subject,
    body: row.body,
    format: row.format,
    files: row.files.map(({ storedAs: _, ...file }) => file),
    owner: { name: row.owner_name, isMe: row.is_mine },
    usedIn: row.used_in,
    version: row.version,
    archivedAt: row.archived_at?.toISOString() ?? null,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  };
}
