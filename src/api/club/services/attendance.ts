import type { Trx } from '../../../platform/database/statement';
import { invalid, notFound, Refusal } from '../../../platform/http/refusal';
import { enqueue } from '../../../platform/queue/enqueue';
import type { Actor } from '../../accounts/contracts/actor';
import { audit } from '../../accounts/services/audit';
import { staffIdOf } from '../../accounts/services/staff';
import { factsChanged } from '../contracts/events';
import type { ParticipationBody } from '../contracts/fields';
import { lockEvent, lockEventById, type EventRow } from '../sql/events';
import * as sql from '../sql/participations';
import { customerRow } from '../sql/customers';
import { requireRecent } from './acts';
import { checkCode } from './codes';
import { participationBody } from './event-body';

/** Who has come: one of a sign-up, a customer (documentIds) or the text of a ticket's code. */
export interface Comer {
  participation?: string | undefined;
  customer?: string | undefined;
  code?: string | undefined;
}

/** Somebody who signed up has come; a second time changes nothing. 409 `NO_PLACE_GIVEN`, 400 `UNKNOWN_CODE`. */
export async function checkIn(trx: Trx, actor: Actor, eventId: string, comer: Comer): Promise<ParticipationBody> {
  const [event] = await lockEvent(trx, eventId);
  if (!event) throw notFound('Event');
  const row = await participationFor(trx, event, comer);
  await letIn(trx, actor, event, row);
  return participationBody(await present(trx, row.id));
}

/** They have not come after all. A manager takes back their own recent check-ins; audited. */
export async function undoCheckIn(trx: Trx, actor: Actor, eventId: string, participation: string): Promise<ParticipationBody> {
  const [event] = await lockEvent(trx, eventId);
  const [row] = await sql.selectParticipation(trx, participation);
  if (!event || row?.event_id !== event.id) throw notFound('Participation');
  if (row.state === 'attended' && row.checked_in_at) {
    await requireRecent(trx, actor, { recordedById: row.checked_in_by_id, at: row.checked_in_at });
    await sql.unattend(trx, row.id);
    await audit(trx, {
      actor,
      action: 'participation.undo-check-in',
      subject: 'participation',
      subjectId: row.document_id,
      before: { checkedInAt: row.checked_in_at, checkedInBy: row.checked_in_by_name },
    });
    await enqueue(trx, factsChanged, { customerId: row.customer_id });
  }
  return participationBody(await present(trx, row.id));
}

/** Who checks in at the reception for an event has come to it too; answers the sign-up's row id. 400 for somebody else's. */
export async function attendWithVisit(trx: Trx, actor: Actor, participation: string, customer: string): Promise<number> {
  const [row] = await sql.selectParticipation(trx, participation);
  if (!row) throw notFound('Participation');
  if (row.customer.documentId !== customer) throw invalid(['participation'], 'belongs to another customer');
  const [event] = await lockEventById(trx, row.event_id);
  if (!event) throw notFound('Event');
  await letIn(trx, actor, event, await present(trx, row.id));
  return row.id;
}

/** The visit for an event was undone. */
export async function unattendWithVisit(trx: Trx, participationId: number): Promise<void> {
  const row = await present(trx, participationId);
  await lockEventById(trx, row.event_id);
  await sql.unattend(trx, participationId);
}

async function letIn(trx: Trx, actor: Actor, event: EventRow, row: sql.ParticipationRow): Promise<void> {
  if (row.state === 'attended') return;
  if (event.event_status === 'cancelled' || event.event_status === 'draft') throw noPlace(row.state);
  const [came] = await sql.attend(trx, row.id, await staffIdOf(trx, actor), actor.name);
  if (!came) throw noPlace(row.state);
  await enqueue(trx, factsChanged, { customerId: row.customer_id });
}

async function participationFor(trx: Trx, event: EventRow, comer: Comer): Promise<sql.ParticipationRow> {
  if (comer.customer !== undefined) {
    const [customer] = await customerRow(trx, comer.customer);
    const [row] = customer ? await sql.participationOf(trx, event.id, customer.id) : [];
    if (!row) throw noPlace(null);
    return row;
  }
  const code = comer.code === undefined ? null : checkCode(comer.code);
  if (code?.kind === 'card') return participationFor(trx, event, { customer: code.documentId });
  const id = comer.participation ?? code?.documentId;
  const [row] = id === undefined ? [] : await sql.selectParticipation(trx, id);
  if (row?.event_id === event.id) return row;
  if (comer.code !== undefined) throw invalid(['code'], 'is not a ticket to this event', 'UNKNOWN_CODE');
  throw notFound('Participation');
}

function noPlace(status: string | null): Refusal {
  return new Refusal(409, 'They have no place at this event', { code: 'NO_PLACE_GIVEN', status });
}

async function present(trx: Trx, id: number): Promise<sql.ParticipationRow> {
  const [row] = await sql.selectParticipationById(trx, id);
  if (!row) throw notFound('Participation');
  return row;
}
