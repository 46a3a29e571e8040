import { select } from '../../../platform/database/read';
import type { Trx } from '../../../platform/database/statement';
import type { Input } from '../../../platform/http/endpoint';
import { escapeLike, Parameters } from '../../../platform/http/list-sql';
import { notFound, Refusal } from '../../../platform/http/refusal';
import { audit } from '../../accounts/services/audit';
import type { DeliveryBody, DeliveryDetail } from '../contracts/bodies';
import type * as contract from '../contracts/mailings';
import { countedAs } from '../domain/delivery-state';
import { attemptsOf, deliveryColumns, resendDelivery, type DeliveryRow } from '../sql/deliveries';
import { reopenMailing, type MailingRow } from '../sql/mailings';
import { writable, type Access } from './access';
import { openMailing, peekAtMailing } from './mailings';
import { countsOf } from './mailing-body';
import { pageMeta, type Page } from './page';

/** Searching stops counting here; without a search the counters know. */
const MOST_COUNTED = 10_000;

/** A mailing's recipients, in the order they were written down. */
export async function listDeliveries(
  handle: Trx,
  access: Access,
  id: string,
  query: Input<typeof contract.deliveries>['query'],
): Promise<Page<DeliveryBody>> {
  const row = await peekAtMailing(handle, access, id);
  const parameters = new Parameters();
  const columns = deliveryColumns(row.audience_scope === 'recipients' ? parameters.add(row.owner_user_id) : null);
  const conditions = [
    `d.mailing_id = ${parameters.add(row.id, '::int')}`,
    ...(query.state ? [`d.state = ${parameters.add(query.state, '::text')}`] : []),
    ...(query._q ? [`d.address like ${parameters.add(`%${escapeLike(query._q.toLowerCase())}%`, '::text')}`] : []),
  ].join(' and ');
  const rows = await select<DeliveryRow>(
    handle,
    `select ${columns} from deliveries d where ${conditions} order by d.id limit ${query.pageSize} offset ${(query.page - 1) * query.pageSize}`,
    parameters.values,
  );
  return { data: rows.map(deliveryBody), meta: pageMeta(query, await totalOf(handle, row, query)) };
}

async function totalOf(handle: Trx, row: MailingRow, query: Input<typeof contract.deliveries>['query']): Promise<number> {
  const counts = countsOf(row.counts);
  if (!query._q && !query.state) return counts.audience;
  if (!query._q && query.state && countedAs(query.state) === query.state) return counts[query.state];
  const parameters = new Parameters();
  const mailing = parameters.add(row.id, '::int');
  const state = query.state ? ` and d.state = ${parameters.add(query.state, '::text')}` : '';
  const text = query._q ? ` and d.address like ${parameters.add(`%${escapeLike(query._q.toLowerCase())}%`, '::text')}` : '';
  const [counted] = await select<{ n: number }>(
    handle,
    `select count(*)::int as n from (select 1 from deliveries d where d.mailing_id = ${mailing}${state}${text} limit ${MOST_COUNTED}) x`,
    parameters.values,
  );
  return counted?.n ?? 0;
}

/** One recipient with every try. */
export async function readDelivery(handle: Trx, access: Access, id: string, deliveryId: string): Promise<DeliveryDetail> {
  const mailing = await peekAtMailing(handle, access, id);
  const row = await deliveryRow(handle, mailing, deliveryId);
  const log = await attemptsOf(handle, row.id);
  return {
    ...deliveryBody(row),
    log: log.map(({ at, outcome, server_response }) => ({ at: at.toISOString(), outcome, serverResponse: server_response })),
  };
}

/**
 * Sends a letter of unknown fate once more, by the word of a named person. 409 `NOT_UNKNOWN` when its fate is known,
 * `WINDOW_CLOSED` when the mailing may send nothing any more.
 */
export async function resend(trx: Trx, access: Access, id: string, deliveryId: string): Promise<DeliveryDetail> {
  const mailing = writable(access, await openMailing(trx, access, id), 'Mailing');
  const row = await deliveryRow(trx, mailing, deliveryId);
  if (row.state !== 'unknown')
    throw new Refusal(409, `This letter is ${row.state}; only an unknown one is sent again`, { code: 'NOT_UNKNOWN', state: row.state });
  const [open] = await reopenMailing(trx, mailing.id);
  if (!open) throw new Refusal(409, 'The window of this mailing is closed', { code: 'WINDOW_CLOSED' });
  const [again] = await resendDelivery(trx, row.id, access.actor.name);
  if (!again) throw new Refusal(409, 'Its fate has just become known', { code: 'NOT_UNKNOWN' });
  await audit(trx, {
    actor: access.actor,
    action: 'mailing.resend',
    subject: 'mailing',
    subjectId: id,
    after: { delivery: deliveryId, address: row.address },
  });
  return readDelivery(trx, access, id, deliveryId);
}

async function deliveryRow(handle: Trx, mailing: MailingRow, deliveryId: string): Promise<DeliveryRow> {
  const parameters = new Parameters();
  const columns = deliveryColumns(mailing.audience_scope === 'recipients' ? parameters.add(mailing.owner_user_id) : null);
  const [row] = await select<DeliveryRow>(
    handle,
    `select ${columns} from deliveries d where d.document_id = ${parameters.add(deliveryId, '::text')} and d.mailing_id = ${parameters.add(mailing.id, '::int')}`,
    parameters.values,
  );
  if (!row) throw notFound('Recipient');
  return row;
}

function deliveryBody(row: DeliveryRow): DeliveryBody {
  const iso = (at: Date | null): string | null => at?.toISOString() ?? null;
  return {
    documentId: row.document_id,
    address: row.address,
    customer: row.customer,
    state: row.state,
    attempts: row.attempts,
    reason: row.reason,
    nextTryAt: row.state === 'deferred' ? iso(row.next_try_at) : null,
    settledAt: iso(row.settled_at),
    bouncedAt: iso(row.bounced_at),
    complainedAt: iso(row.complained_at),
    unsubscribedAt: iso(row.unsubscribed_at),
    resentBy: row.resent_by,
  };
}
