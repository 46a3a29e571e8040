import type { Core } from '@strapi/strapi';
import { reading } from '../../../../platform/database/read';
import type { Trx } from '../../../../platform/database/statement';
import { forbidden, Refusal } from '../../../../platform/http/refusal';
import type { Admission } from '../../../../platform/live/live-feed';
import { isStaff, type Actor } from '../../contracts/actor';
import { livingSession, staffAsSeen } from '../../sql/live-sessions';
import { signedInPerson, type PersonRow } from '../../sql/signed-in-person';
import { actorOfPerson } from '../actor';
import { assertMayAct, personBehind } from '../auth-strategy';
import { grantedActions } from '../granted-actions';
import { panelActorOf, staffIdOf, type PanelUser } from '../staff';

/** What a token must allow, and which rooms it opens. */
export interface LiveRights {
  /** The panel's permission. */
  panelAction: string;
  /** The REST API's permission. */
  restAction: string;
  staffRoom: string;
  ownRoom: (userId: number) => string;
}

type Verdict = Admission['verdict'];
type AccessToken = { isValid: true; payload: { userId: string; sessionId: string } } | { isValid: false; payload: null };
type PanelAccount = PanelUser & { isActive?: boolean };
interface PermissionEngine {
  engine: { generateUserAbility: (user: PanelAccount) => Promise<{ can: (action: string) => boolean }> };
}

/**
 * Who sends this token: a panel token or one of the storefront. Throws 401 `TOKEN_INVALID`, `SESSION_ENDED`, `BLOCKED`,
 * `NOT_CONFIRMED`, or 403 `FORBIDDEN` for people whose role does not see orders.
 */
export async function admit(strapi: Core.Strapi, token: string, rights: LiveRights): Promise<Admission> {
  const access = strapi.sessionManager('admin').validateAccessToken(token) as AccessToken;
  return access.isValid ? admitPanel(strapi, access.payload, rights) : admitPerson(strapi, token, rights);
}

async function admitPanel(
  strapi: Core.Strapi,
  { userId, sessionId }: { userId: string; sessionId: string },
  { panelAction, staffRoom }: LiveRights,
): Promise<Admission> {
  const user = await panelUser(strapi, userId, sessionId, panelAction);
  const actor = await strapi.db.transaction(({ trx }) => panelActorOf(trx as Trx, user));
  return {
    session: sessionId,
    account: `admin:${userId}`,
    person: await asSeen(strapi, actor, `panel-${userId}`),
    rooms: [staffRoom],
    isPresent: true,
    verdict: () => verdictOf(() => panelUser(strapi, userId, sessionId, panelAction)),
  };
}

/** The panel user behind a session that goes on, if they may do this. */
async function panelUser(strapi: Core.Strapi, userId: string, sessionId: string, action: string): Promise<PanelAccount> {
  if (!(await strapi.sessionManager('admin').isSessionActive(sessionId))) throw sessionEnded();
  const user = (await strapi.db
    .query('admin::user')
    .findOne({ where: { id: Number(userId) }, populate: ['roles'] })) as PanelAccount | null;
  if (!user?.isActive) throw new Refusal(401, 'This account is blocked', { code: 'BLOCKED' });
  const { engine } = strapi.service('admin::permission') as unknown as PermissionEngine;
  const ability = await engine.generateUserAbility(user);
  if (!ability.can(action)) throw forbidden();
  return user;
}

async function admitPerson(strapi: Core.Strapi, token: string, rights: LiveRights): Promise<Admission> {
  const { person, sessionId } = await personBehind(strapi, token);
  await assertMaySee(strapi, person, rights.restAction);
  const actor = actorOfPerson(person);
  const isOfStaff = isStaff(actor);
  if (isOfStaff && actor.staffId === null) actor.staffId = await strapi.db.transaction(({ trx }) => staffIdOf(trx as Trx, actor));
  return {
    session: sessionId,
    account: `users-permissions:${person.id}`,
    person: await asSeen(strapi, actor, person.document_id),
    rooms: [isOfStaff ? rights.staffRoom : rights.ownRoom(person.id)],
    isPresent: isOfStaff,
    verdict: () => verdictOf(() => assertGoesOn(strapi, sessionId, person.id, rights.restAction)),
  };
}

async function assertMaySee(strapi: Core.Strapi, person: PersonRow, action: string): Promise<void> {
  await assertMayAct(strapi, person);
  const { ability } = await grantedActions(strapi).of(person.type);
  if (!ability.can(action)) throw forbidden();
}

async function assertGoesOn(strapi: Core.Strapi, sessionId: string, userId: number, action: string): Promise<void> {
  const person = await reading(strapi, async (handle) => {
    const [living] = await livingSession(handle, sessionId);
    return living ? (await signedInPerson(handle, living.session_id, String(userId), userId))[0] : undefined;
  });
  if (!person) throw sessionEnded();
  await assertMaySee(strapi, person, action);
}

async function verdictOf(check: () => Promise<unknown>): ReturnType<Verdict> {
  try {
    await check();
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error.details.code;
    throw error;
  }
}

/** A staff member by their documentId, the same for the panel and the REST API once the two are linked. */
async function asSeen(strapi: Core.Strapi, actor: Actor, ownId: string): Promise<Admission['person']> {
  const { staffId } = actor;
  const [staff] = staffId === null ? [] : await reading(strapi, (handle) => staffAsSeen(handle, staffId));
  return staff ? { id: staff.document_id, name: staff.display_name } : { id: ownId, name: actor.name };
}

function sessionEnded(): Refusal {
  return new Refusal(401, 'This session has ended, sign in again', { code: 'SESSION_ENDED' });
}
