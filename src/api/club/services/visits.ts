import { randomBytes } from 'node:crypto';
import { documentId } from '../../../kernel/ids';
import type { Trx } from '../../../platform/database/statement';
import { enqueue } from '../../../platform/queue/enqueue';
import { invalid, notFound, Refusal } from '../../../platform/http/refusal';
import type { Actor } from '../../accounts/contracts/actor';
import { audit } from '../../accounts/services/audit';
import { shopSettings } from '../../accounts/services/shop-settings';
import { staffIdOf } from '../../accounts/services/staff';
import { factsChanged } from '../contracts/events';
import type { VisitBody } from '../contracts/fields';
import * as sql from '../sql/visits';
import { requireRecent } from './acts';
import { attendWithVisit, unattendWithVisit } from './attendance';
import { clubSettings } from './settings';
import { visitBody } from './visit-body';
import { customerOf, type Who } from './who';

/** An arrival as it is recorded; `at` is now unless told, `participation` the sign-up they came for. */
export interface Arrival extends Who {
  at?: string | undefined;
  note?: string | null | undefined;
  participation?: string | undefined;
}

/** Clocks of tablets run ahead; more than this is a mistake. */
const CLOCK_SKEW_MS = 5 * 60_000;

/**
 * Checks somebody in. 404 for no such customer, 409 `ALREADY_INSIDE` or `OVERLAPS` when another visit of theirs counts already, also
 * when it is recorded at this very moment at another reception.
 */
export async function recordVisit(trx: Trx, actor: Actor, arrival: Arrival): Promise<VisitBody> {
  const customer = await customerOf(trx, arrival);
  const at = await momentOf(trx, actor, arrival.at);
  const { timezone } = await shopSettings(trx);
  const staffId = await staffIdOf(trx, actor);
  const participation = arrival.participation === undefined ? null : await attendWithVisit(trx, actor, arrival.participation, customer);
  const note = arrival.note?.trim() || null;
  const [row] = await sql.insertVisit(trx, documentId(randomBytes), customer, at, staffId, actor.name, participation, note, timezone);
  if (!row) throw notFound('Customer');
  if (row.id === null) throw await inTheWay(trx, row.who_id, at);
  await enqueue(trx, factsChanged, { customerId: row.who_id });
  return visitBody(row, { actor: { ...actor, staffId }, settings: await clubSettings(trx) });
}

/** Checks somebody out; who has left already stays as they are. 404, 409 `VISIT_CANCELLED`. */
export async function leaveVisit(trx: Trx, actor: Actor, id: string, at?: string): Promise<VisitBody> {
  const staffId = await staffIdOf(trx, actor);
  const [closed] = await sql.closeVisit(trx, id, at ?? null, staffId, actor.name);
  const row = closed ?? (await sql.selectVisit(trx, id))[0];
  if (!row) throw notFound('Visit');
  if (row.cancelled_at) throw new Refusal(409, 'The visit was undone', { code: 'VISIT_CANCELLED' });
  return visitBody(row, { actor: { ...actor, staffId }, settings: await clubSettings(trx) });
}

/** Undoes the arrival (the visit counts no more) or the leaving (they are inside again); the later one unless told. Audited. */
export async function undoVisit(trx: Trx, actor: Actor, id: string, act?: 'arrival' | 'leave'): Promise<VisitBody> {
  const row = await openVisit(trx, id);
  const undone = act ?? (row.left_at === null ? 'arrival' : 'leave');
  if (row.cancelled_at === null && !(undone === 'leave' && row.left_at === null)) {
    if (undone === 'arrival') await undoArrival(trx, actor, row);
    else await undoLeave(trx, actor, row, row.left_at ?? row.at);
    await audit(trx, {
      actor,
      action: undone === 'arrival' ? 'visit.undo-arrival' : 'visit.undo-leave',
      subject: 'visit',
      subjectId: id,
      before: { at: row.at, leftAt: row.left_at },
    });
  }
  return present(trx, actor, id);
}

/** Corrects the note; audited. */
export async function editVisit(trx: Trx, actor: Actor, id: string, note: string | null): Promise<VisitBody> {
  const row = await openVisit(trx, id);
  await requireRecent(trx, actor, { recordedById: row.recorded_by_id, at: row.at });
  const after = note?.trim() || null;
  if (after !== row.note) {
    await sql.noteVisit(trx, row.id, after);
    await audit(trx, {
      actor,
      action: 'visit.update',
      subject: 'visit',
      subjectId: id,
      before: { note: row.note },
      after: { note: after },
    });
  }
  return present(trx, actor, id);
}

async function undoArrival(trx: Trx, actor: Actor, row: sql.VisitRow): Promise<void> {
  await requireRecent(trx, actor, { recordedById: row.recorded_by_id, at: row.at });
  await sql.cancelVisit(trx, row.id, await staffIdOf(trx, actor), actor.name);
  if (row.participation_id !== null) await unattendWithVisit(trx, row.participation_id);
  await enqueue(trx, factsChanged, { customerId: row.customer_id });
}

async function undoLeave(trx: Trx, actor: Actor, row: sql.VisitRow, leftAt: Date): Promise<void> {
  await requireRecent(trx, actor, { recordedById: row.left_by_id, at: leftAt });
  const [later] = await sql.laterVisit(trx, row.id, row.customer_id, row.at);
  if (later) throw alreadyInside(later.document_id, 'They have come in again since');
  await sql.reopenVisit(trx, row.id);
}

async function openVisit(trx: Trx, id: string): Promise<sql.VisitRow> {
  const [row] = await sql.lockVisit(trx, id);
  if (!row) throw notFound('Visit');
  return row;
}

async function present(trx: Trx, actor: Actor, id: string): Promise<VisitBody> {
  const [row] = await sql.selectVisit(trx, id);
  if (!row) throw notFound('Visit');
  return visitBody(row, { actor: { ...actor, staffId: await staffIdOf(trx, actor) }, settings: await clubSettings(trx) });
}

/** The moment of an arrival, null for now. A manager records what is recent; a clock that runs ahead a little is set right. */
async function momentOf(trx: Trx, actor: Actor, at: string | undefined): Promise<string | null> {
  if (at === undefined) return null;
  const moment = new Date(at);
  if (moment.getTime() > Date.now() + CLOCK_SKEW_MS) throw invalid(['at'], 'is in the future');
  if (moment.getTime() > Date.now()) return null;
  await requireRecent(trx, actor, { recordedById: await staffIdOf(trx, actor), at: moment });
  return moment.toISOString();
}

async function inTheWay(trx: Trx, customerId: number, at: string | null): Promise<Refusal> {
  const [other] = await sql.visitInTheWay(trx, customerId, at);
  if (other?.left_at === null) return alreadyInside(other.document_id, 'They are inside already');
  return new Refusal(409, 'Another visit of theirs covers this moment', { code: 'OVERLAPS', visit: other?.document_id ?? null });
}

function alreadyInside(visit: string, message: string): Refusal {
  return new Refusal(409, message, { code: 'ALREADY_INSIDE', visit });
}
