import { randomBytes } from 'node:crypto';
import { documentId } from '../../../kernel/ids';
import type { Trx } from '../../../platform/database/statement';
import { escapeLike } from '../../../platform/http/list-sql';
import { invalid, notFound, Refusal } from '../../../platform/http/refusal';
import { enqueue } from '../../../platform/queue/enqueue';
import { isStaff, type Actor } from '../../accounts/contracts/actor';
import { audit } from '../../accounts/services/audit';
import { staffIdOf } from '../../accounts/services/staff';
import { placeGiven } from '../contracts/events';
import type { ParticipationBody } from '../contracts/fields';
import { placeFor, type ParticipationState } from '../domain/participation';
import { checkAnswers } from '../domain/questions';
import { customerRow } from '../sql/customers';
import { lockEvent, selectEvent, type EventRow } from '../sql/events';
import * as sql from '../sql/participations';
import { endOffer } from '../sql/waitlist-offers';
import { participationBody } from './event-body';
import { ownCustomer, requireOwnCustomer } from './own-customer';
import { settlePlaces } from './queue';
import { customerOf, type Who } from './who';

const MOST = 2_000;
const MOST_OWN = 200;

/** A sign-up: who (a client is always themselves), how many come, the answers to the event's questions. */
export interface SignUp extends Who {
  partySize?: number | undefined;
  answers?: Record<string, unknown> | undefined;
  note?: string | null | undefined;
}

/** Signs somebody up: a place at once, or the end of the queue. 409 `ALREADY_SIGNED_UP`, `EVENT_CLOSED`; 400 `PARTY_TOO_LARGE`. */
export async function signUp(trx: Trx, actor: Actor, eventId: string, command: SignUp): Promise<ParticipationBody> {
  if (!isStaff(actor) && (command.customer !== undefined || command.phone !== undefined))
    throw invalid(['customer'], 'is for managers and above; leave it out');
  const customerId = isStaff(actor) ? await customerOf(trx, command) : await requireOwnCustomer(trx, actor);
  const event = await openEvent(trx, actor, eventId);
  const [customer] = await customerRow(trx, customerId);
  if (!customer) throw notFound('Customer');
  const party = partyOf(event, command.partySize ?? 1);
  const answers = answersOf(event, command.answers ?? {});
  const place = placeFor(party, { capacity: event.capacity, seatsTaken: event.seats_taken, isQueued: event.waiting > 0 });
  if (place === 'never') throw tooLarge(event.capacity ?? party);
  const note = command.note?.trim() || null;
  const staffId = await staffIdOf(trx, actor);
  const id = documentId(randomBytes);
  const [made] = await sql.upsertParticipation(
    trx,
    id,
    event.id,
    customer.id,
    place,
    party,
    JSON.stringify(answers),
    note,
    staffId,
    actor.name,
  );
  if (!made) throw await alreadySignedUp(trx, event.id, customer.id);
  if (place === 'registered') await enqueue(trx, placeGiven, { participationId: made.id, fromQueue: false });
  await settlePlaces(trx, event);
  return read(trx, made.id);
}

/** Gives a place back, or leaves the queue, which moves on. A client only their own; a second time changes nothing. */
export async function leaveEvent(trx: Trx, actor: Actor, eventId: string, participation: string | null): Promise<ParticipationBody> {
  const { event, row } = await openParticipation(trx, actor, eventId, participation);
  if (row.state === 'cancelled') return participationBody(row);
  if (event.start_at <= new Date() || !['registered', 'waitlisted', 'offered'].includes(row.state)) throw closed(event);
  await endOffer(trx, row.id, 'declined', false);
  await sql.moveParticipation(trx, row.id, [row.state], 'cancelled', isStaff(actor) ? 'staff' : 'left');
  await settlePlaces(trx, event);
  if (isStaff(actor)) {
    const before = { state: row.state, partySize: row.party_size, customer: row.customer.documentId };
    await audit(trx, { actor, action: 'participation.cancel', subject: 'participation', subjectId: row.document_id, before });
  }
  return read(trx, row.id);
}

/** Takes the place that is held. 409 `OFFER_OVER` when it is not held any more. */
export async function acceptOffer(trx: Trx, actor: Actor, eventId: string, participation: string): Promise<ParticipationBody> {
  const { event, row } = await openParticipation(trx, actor, eventId, participation);
  if (row.state === 'registered') return participationBody(row);
  const [ended] = row.state === 'offered' ? await endOffer(trx, row.id, 'accepted', true) : [];
  if (!ended) throw new Refusal(409, 'There is no offer any more', { code: 'OFFER_OVER', status: row.state });
  await sql.moveParticipation(trx, row.id, ['offered'], 'registered', null);
  await enqueue(trx, placeGiven, { participationId: row.id, fromQueue: true });
  await settlePlaces(trx, event);
  return read(trx, row.id);
}

/** Changes party, answers or note; a larger party needs free places and nobody waiting for them. 409 `NO_PLACES`. */
export async function changeParty(
  trx: Trx,
  actor: Actor,
  { event: eventId, participation }: { event: string; participation: string },
  command: Omit<SignUp, keyof Who>,
): Promise<ParticipationBody> {
  const { event, row } = await openParticipation(trx, actor, eventId, participation);
  if (!['registered', 'waitlisted', 'offered'].includes(row.state)) throw closed(event);
  requireOpen(actor, event);
  const party = partyOf(event, command.partySize ?? row.party_size);
  if (row.state === 'waitlisted' && event.capacity !== null && party > event.capacity) throw tooLarge(event.capacity);
  if (row.state !== 'waitlisted' && party > row.party_size) requireRoom(event, party - row.party_size);
  const answers = command.answers === undefined ? null : JSON.stringify(answersOf(event, command.answers));
  await sql.changeParticipation(trx, row.id, party, answers, command.note !== undefined, command.note?.trim() || null);
  await settlePlaces(trx, event);
  if (isStaff(actor)) {
    const before = { partySize: row.party_size, answers: row.answers, note: row.note };
    const after = { partySize: party, ...command };
    await audit(trx, { actor, action: 'participation.update', subject: 'participation', subjectId: row.document_id, before, after });
  }
  return read(trx, row.id);
}

/** Who takes part and who waits; a client sees their own. */
export async function listParticipations(
  handle: Trx,
  actor: Actor,
  eventId: string,
  { status, search }: { status?: ParticipationState | undefined; search?: string | undefined },
): Promise<ParticipationBody[]> {
  const [event] = await selectEvent(handle, eventId);
  if (!event || (event.event_status === 'draft' && !isStaff(actor))) throw notFound('Event');
  const own = isStaff(actor) ? null : await ownRow(handle, actor);
  if (own === undefined) return [];
  const pattern = search?.trim() ? `%${escapeLike(search.trim().toLowerCase())}%` : null;
  return (await sql.participationsOfEvent(handle, event.id, status ?? null, pattern, own, MOST)).map(participationBody);
}

/** The sign-ups of whoever asks. */
export async function myParticipations(handle: Trx, actor: Actor): Promise<ParticipationBody[]> {
  const own = await ownRow(handle, actor);
  return own === undefined ? [] : (await sql.participationsOfCustomer(handle, own, MOST_OWN)).map(participationBody);
}

/** One sign-up as its owner or staff may see it. 404 for others'. */
export async function readParticipation(handle: Trx, actor: Actor, eventId: string, id: string): Promise<sql.ParticipationRow> {
  const [row] = await sql.selectParticipation(handle, id);
  if (row?.event.documentId !== eventId) throw notFound('Participation');
  if (!isStaff(actor) && (await ownCustomer(handle, actor)) !== row.customer.documentId) throw notFound('Participation');
  return row;
}

async function ownRow(handle: Trx, actor: Actor): Promise<number | undefined> {
  const own = await ownCustomer(handle, actor);
  return own === null ? undefined : (await customerRow(handle, own))[0]?.id;
}

async function openEvent(trx: Trx, actor: Actor, eventId: string): Promise<EventRow> {
  const [event] = await lockEvent(trx, eventId);
  if (!event || (event.event_status === 'draft' && !isStaff(actor))) throw notFound('Event');
  requireOpen(actor, event);
  return event;
}

/** Clients sign up until the event begins, staff let people in until it ends. */
function requireOpen(actor: Actor, event: EventRow): void {
  const until = isStaff(actor) ? event.end_at : event.start_at;
  if (event.event_status !== 'published' || until <= new Date()) throw closed(event);
}

async function openParticipation(
  trx: Trx,
  actor: Actor,
  eventId: string,
  participation: string | null,
): Promise<{ event: EventRow; row: sql.ParticipationRow }> {
  const [event] = await lockEvent(trx, eventId);
  if (!event) throw notFound('Event');
  if (participation !== null) return { event, row: await readParticipation(trx, actor, eventId, participation) };
  const own = await ownRow(trx, actor);
  const [row] = own === undefined ? [] : await sql.participationOf(trx, event.id, own);
  if (!row) throw notFound('Participation');
  return { event, row };
}

function partyOf(event: EventRow, party: number): number {
  if (party > event.max_party_size) throw tooLarge(event.max_party_size);
  return party;
}

function answersOf(event: EventRow, given: Record<string, unknown>): object {
  const answers = checkAnswers(event.questions ?? [], given);
  if (!answers.ok) throw invalid(['answers', answers.reason.key], answers.reason.message);
  return answers.value;
}

function requireRoom(event: EventRow, more: number): void {
  if (event.capacity === null) return;
  const free = event.capacity - event.seats_taken;
  if (more > free || event.waiting > 0) throw new Refusal(409, 'There are not so many free places', { code: 'NO_PLACES', free });
}

function tooLarge(most: number): Refusal {
  return invalid(['partySize'], `must be at most ${most}`, 'PARTY_TOO_LARGE');
}

function closed(event: EventRow): Refusal {
  return new Refusal(409, 'The event takes no such changes any more', { code: 'EVENT_CLOSED', status: event.event_status });
}

async function alreadySignedUp(trx: Trx, eventId: number, customerId: number): Promise<Refusal> {
  const [row] = await sql.participationOf(trx, eventId, customerId);
  return new Refusal(409, 'They have signed up already', {
    code: 'ALREADY_SIGNED_UP',
    participation: row?.document_id ?? null,
    status: row?.state ?? null,
  });
}

async function read(trx: Trx, id: number): Promise<ParticipationBody> {
  const [row] = await sql.selectParticipationById(trx, id);
  if (!row) throw notFound('Participation');
  return participationBody(row);
}
