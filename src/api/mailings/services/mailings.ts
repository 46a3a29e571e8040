import { randomBytes } from 'node:crypto';
import { documentId } from '../../../kernel/ids';
import { select } from '../../../platform/database/read';
import type { Trx } from '../../../platform/database/statement';
import type { Input } from '../../../platform/http/endpoint';
import { escapeLike, Parameters } from '../../../platform/http/list-sql';
import { forbidden, invalid, Refusal } from '../../../platform/http/refusal';
import { audit } from '../../accounts/services/audit';
import { shopSettings } from '../../accounts/services/shop-settings';
import type { MailingBody } from '../contracts/bodies';
import type * as contract from '../contracts/mailings';
import { windowOf } from '../domain/window';
import {
  deleteMailing,
  insertMailing,
  lockMailing,
  mailingColumns,
  readMailing,
  updateMailing,
  type MailingPlan,
  type MailingRow,
} from '../sql/mailings';
import { readMessage } from '../sql/messages';
import { ownedSql } from '../sql/owned';
import { ownerOf, seen, writable, type Access } from './access';
import { audienceSource } from './audience';
import { mailingBody } from './mailing-body';
import { stale } from './messages';
import { pageMeta, type Page } from './page';

const SORTS: Record<string, string> = { createdAt: 'm.id', startAt: 'm.start_at', name: 'lower(m.name)' };

/** Mailings this person may see. */
export async function listMailings(
  handle: Trx,
  access: Access,
  query: Input<typeof contract.listMailings>['query'],
): Promise<Page<MailingBody>> {
  const parameters = new Parameters();
  const [user, staff] = [parameters.add(access.actor.userId), parameters.add(access.actor.staffId)];
  const own = ownedSql('m', user, staff);
  const conditions = [
    ...(access.sees === 'own' || query.mine === 'true' ? [own] : []),
    ...(query.mine === 'false' ? [`not coalesce(${own}, false)`] : []),
    ...(query.status ? [`m.mailing_status = ${parameters.add(query.status, '::text')}`] : []),
    ...(query.channel ? [`m.channel = ${parameters.add(query.channel, '::text')}`] : []),
    ...(query._q ? [`m.name ilike ${parameters.add(`%${escapeLike(query._q)}%`, '::text')}`] : []),
    `(${user}::int is null or true) and (${staff}::int is null or true)`,
  ].join(' and ');
  const [field = 'createdAt', direction = 'desc'] = query.sort.split(':');
  const [counted] = await select<{ n: number }>(handle, `select count(*)::int as n from mailings m where ${conditions}`, parameters.values);
  const rows = await select<MailingRow>(
    handle,
    `select ${mailingColumns(user, staff)} from mailings m where ${conditions}
     order by ${SORTS[field] ?? 'm.id'} ${direction}, m.id ${direction} limit ${query.pageSize} offset ${(query.page - 1) * query.pageSize}`,
    parameters.values,
  );
  return { data: rows.map((row) => mailingBody(row, access)), meta: pageMeta(query, counted?.n ?? 0) };
}

/** One mailing. 404 for one this person may not see. */
export async function findMailing(handle: Trx, access: Access, id: string): Promise<MailingBody> {
  return mailingBody(await peekAtMailing(handle, access, id), access);
}

/** The row of a mailing that this person may see. */
export async function peekAtMailing(handle: Trx, access: Access, id: string): Promise<MailingRow> {
  const [row] = await readMailing(handle, id, access.actor.userId, access.actor.staffId);
  return seen(access, row, 'Mailing');
}

/** The same row, locked until the transaction ends. */
export async function openMailing(trx: Trx, access: Access, id: string): Promise<MailingRow> {
  const [row] = await lockMailing(trx, id, access.actor.userId, access.actor.staffId);
  return seen(access, row, 'Mailing');
}

/** Plans a mailing. */
export async function createMailing(trx: Trx, access: Access, body: Input<typeof contract.createMailing>['body']): Promise<MailingBody> {
  if (access.writes === 'none') throw forbidden('Marketers and directors make mailings');
  const { timezone } = await shopSettings(trx);
  const plan = await planOf(trx, access, { ...body, timezone: body.timezone ?? timezone });
  const owner = await ownerOf(trx, access);
  const id = documentId(randomBytes);
  await insertMailing(trx, id, JSON.stringify(plan), access.scope, owner.userId, owner.staffId, owner.name);
  await audit(trx, { actor: access.actor, action: 'mailing.create', subject: 'mailing', subjectId: id, after: { name: plan.name } });
  return findMailing(trx, access, id);
}

/** Changes a plan that has not started. 403 for another's, 409 `MAILING_STARTED`, `STALE_VERSION`. */
export async function changeMailing(
  trx: Trx,
  access: Access,
  id: string,
  body: Input<typeof contract.updateMailing>['body'],
): Promise<MailingBody> {
  const row = writable(access, await openMailing(trx, access, id), 'Mailing');
  if (row.mailing_status !== 'created') throw alreadyStarted();
  if (body.version !== undefined && body.version !== row.version) throw stale(row.version);
  const plan = await planOf(trx, access, {
    name: body.name ?? row.name,
    channel: body.channel ?? row.channel,
    startAt: body.startAt ?? row.start_at.toISOString(),
    endAt: body.endAt ?? row.end_at.toISOString(),
    timezone: body.timezone ?? row.timezone,
    message: body.message === undefined ? row.message?.documentId : body.message,
    customers: body.customers ?? row.audience.customers,
    segment: body.segment === undefined ? row.audience.segment : body.segment,
    ratePerSecond: body.ratePerSecond === undefined ? row.rate_per_second : body.ratePerSecond,
    connections: body.connections === undefined ? row.connections : body.connections,
  });
  await updateMailing(trx, row.id, JSON.stringify(plan));
  await audit(trx, {
    actor: access.actor,
    action: 'mailing.update',
    subject: 'mailing',
    subjectId: id,
    before: { name: row.name },
    after: { name: plan.name },
  });
  return findMailing(trx, access, id);
}

/** Deletes a plan that has not started; answers what it was. */
export async function removeMailing(trx: Trx, access: Access, id: string): Promise<MailingBody> {
  const row = writable(access, await openMailing(trx, access, id), 'Mailing');
  const [deleted] = await deleteMailing(trx, row.id);
  if (!deleted) throw alreadyStarted();
  await audit(trx, { actor: access.actor, action: 'mailing.delete', subject: 'mailing', subjectId: id, before: { name: row.name } });
  return mailingBody(row, access);
}

function alreadyStarted(): Refusal {
  return new Refusal(409, 'The mailing has started; it cannot be changed any more', { code: 'MAILING_STARTED' });
}

type Wish = Omit<Input<typeof contract.createMailing>['body'], 'timezone'> & { timezone: string };

async function planOf(trx: Trx, access: Access, wish: Wish): Promise<MailingPlan> {
  const window = windowOf(wish.startAt, wish.endAt, wish.timezone);
  if (window === 'ends-before-start') throw invalid(['endAt'], 'must be later than startAt');
  if (typeof window === 'string') throw invalid(['startAt'], 'startAt or endAt is no time on the clock of this zone');
  const audience = { customers: [...new Set(wish.customers)], segment: wish.segment ?? null };
  // Asks for the segment, so that one that this person may not use is said now.
  await audienceSource(trx, access, { channel: wish.channel, ...audience });
  return {
    name: wish.name,
    channel: wish.channel,
    startAt: window.start.toISOString(),
    endAt: window.end.toISOString(),
    timezone: wish.timezone,
    messageId: await messageIdOf(trx, access, wish.message ?? null),
    audience,
    ratePerSecond: wish.ratePerSecond ?? null,
    connections: wish.connections ?? null,
  };
}

async function messageIdOf(trx: Trx, access: Access, id: string | null): Promise<number | null> {
  if (id === null) return null;
  const [row] = await readMessage(trx, id, access.actor.userId, access.actor.staffId);
  if (!row || (access.sees === 'own' && !row.is_mine)) throw invalid(['message'], 'there is no such message');
  return row.id;
}
