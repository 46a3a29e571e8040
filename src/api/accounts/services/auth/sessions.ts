import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Trx } from '../../../../platform/database/statement';
import { notFound, Refusal } from '../../../../platform/http/refusal';
import { endFamily, endOtherSessions, sessionsOf, type SessionRow } from '../../sql/auth/sessions';
import { deviceName } from '../../domain/device-name';
import { workstationsOfSession } from '../../sql/workstations/sessions';
import { lockCredentials, noteSignIn, rememberDevice } from '../../sql/auth/people';
import { announceSessions } from '../live/watch-sessions';
import { hashToken } from './tokens';

/** Where a request of signing in comes from. */
export interface Origin {
  address: string;
  userAgent: string | undefined;
  language: 'ru' | 'en';
}

/** What a session remembers of its beginning; `workstations` are those the rule was met by. */
export interface SessionOrigin {
  deviceId?: string | undefined;
  userAgent?: string | undefined;
  workstations?: number[];
}

/** The tokens of a fresh session. */
export interface Tokens {
  jwt: string;
  refreshToken: string;
  deviceId: string;
}

const ORIGIN = 'users-permissions';

type Refreshed = { token: string; sessionId: string } | { error: string };
type Access = { token: string } | { error: string };
interface Manager {
  generateRefreshToken: (userId: string, deviceId: string, options: object) => Promise<{ token: string; sessionId: string }>;
  generateAccessToken: (refreshToken: string) => Promise<Access>;
  rotateRefreshToken: (refreshToken: string) => Promise<Refreshed>;
  validateRefreshToken: (refreshToken: string) => Promise<{ isValid: boolean; userId?: string; sessionId?: string }>;
  revokeSessionById: (userId: string, sessionId: string) => Promise<boolean>;
}

function managerOf(strapi: Core.Strapi): Manager {
  return strapi.sessionManager(ORIGIN) as unknown as Manager;
}

/** Opens a session in the caller's transaction, which holds the user's row: a block or a new password comes before or after. */
export async function openSession(
  strapi: Core.Strapi,
  trx: Trx,
  userId: number,
  { deviceId = randomUUID(), userAgent, workstations = [] }: SessionOrigin,
): Promise<Tokens> {
  const metadata = { loginAt: new Date().toISOString(), deviceName: deviceName(userAgent?.slice(0, 500)), workstations };
  const refresh = await managerOf(strapi).generateRefreshToken(String(userId), deviceId, { type: 'refresh', metadata });
  const access = await managerOf(strapi).generateAccessToken(refresh.token);
  if ('error' in access) throw new Error(`The new session of user ${userId} gives no token: ${access.error}`);
  await rememberDevice(trx, userId, hashToken(deviceId));
  await noteSignIn(trx, userId);
  return { jwt: access.token, refreshToken: refresh.token, deviceId };
}

/** The workstations that a session was opened from. */
export async function workstationsBehind(handle: Trx, sessionId: string): Promise<number[]> {
  const [row] = await workstationsOfSession(handle, sessionId);
  return JSON.parse(row?.workstations ?? '[]') as number[];
}

/** 401 `REFRESH_INVALID`: unknown, used before, expired or ended. */
function refreshInvalid(): Refusal {
  return new Refusal(401, 'The refresh token is not valid any more, sign in again', { code: 'REFRESH_INVALID' });
}

/**
 * New tokens for a refresh token, which is then used up. One that was used up more than a minute ago is in somebody
 * else's hands too: the whole session ends. Throws 401 `REFRESH_INVALID`.
 */
export async function refreshSession(strapi: Core.Strapi, refreshToken: string): Promise<Omit<Tokens, 'deviceId'>> {
  const fresh = await strapi.db.transaction(async ({ trx }) => {
    const userId = userIdIn(refreshToken);
    const [user] = userId === null ? [] : await lockCredentials(trx as Trx, userId);
    if (!user || user.blocked) return null;
    const rotated = await managerOf(strapi).rotateRefreshToken(refreshToken);
    if ('error' in rotated) return null;
    const access = await managerOf(strapi).generateAccessToken(rotated.token);
    return 'error' in access ? null : { jwt: access.token, refreshToken: rotated.token };
  });
  if (fresh) return fresh;
  await endStolen(strapi, refreshToken);
  throw refreshInvalid();
}

/** The parts of a token that say whose it is; whether they are true is checked by its signature afterwards. */
function partsOf(token: string): { userId?: unknown; sessionId?: unknown } {
  try {
    const [, payload = ''] = token.split('.');
    return JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as { userId?: unknown; sessionId?: unknown };
  } catch {
    return {};
  }
}

function userIdIn(token: string): number | null {
  const id = Number(partsOf(token)?.userId);
  return Number.isSafeInteger(id) && id > 0 && id < 2 ** 31 ? id : null;
}

async function endStolen(strapi: Core.Strapi, refreshToken: string): Promise<void> {
  const { sessionId } = partsOf(refreshToken) ?? {};
  // The session id is a secret of 128 bits: whoever knows it had the token.
  if (typeof sessionId !== 'string' || !/^[0-9a-f]{32}$/.test(sessionId)) return;
  const ended = await strapi.db.transaction(({ trx }) => endFamily(trx as Trx, sessionId));
  await announceSessions(
    strapi,
    ended.map(({ session_id: session }) => ({ session })),
  );
}

/** The person's sessions, the present one first. */
export async function listSessions(handle: Trx, userId: number, current: string | undefined): Promise<object[]> {
  const rows = await sessionsOf(handle, String(userId));
  const isCurrent = (row: SessionRow): boolean => row.session_id === current;
  return [...rows.filter(isCurrent), ...rows.filter((row) => !isCurrent(row))].map((row) => ({
    id: row.session_id,
    deviceId: row.device_id,
    deviceName: row.device_name,
    current: isCurrent(row),
    loginAt: row.login_at,
    lastActiveAt: row.last_active_at,
  }));
}

/** Ends one session of this person. Throws 404. */
export async function endSession(strapi: Core.Strapi, userId: number, sessionId: string): Promise<void> {
  if (!(await managerOf(strapi).revokeSessionById(String(userId), sessionId))) throw notFound('Session');
}

/** Ends all sessions of this person but one. */
export async function endOthers(strapi: Core.Strapi, userId: number, current: string): Promise<number> {
  const ended = await strapi.db.transaction(({ trx }) => endOtherSessions(trx as Trx, String(userId), current));
  await announceSessions(strapi, [{ account: `${ORIGIN}:${userId}` }]);
  return ended.length;
}

/** The session behind a refresh token of this person, or null. */
export async function sessionOfRefreshToken(strapi: Core.Strapi, userId: number, refreshToken: string): Promise<string | null> {
  const { isValid, userId: owner, sessionId } = await managerOf(strapi).validateRefreshToken(refreshToken);
  return isValid && owner === String(userId) && sessionId ? sessionId : null;
}
