import type { Core } from '@strapi/strapi';
import { endSession, sessionOfRefreshToken } from './sessions';

/** Signs out: this session, the one of a refresh token, those of a device, or all. What has ended already is no error. */
export async function signOut(
  strapi: Core.Strapi,
  { userId, sessionId }: { userId: number; sessionId: string },
  { scope, deviceId, refreshToken }: { scope?: 'all' | undefined; deviceId?: string | undefined; refreshToken?: string | undefined },
): Promise<void> {
  const sessions = strapi.sessionManager('users-permissions') as unknown as {
    invalidateRefreshToken: (userId: string, deviceId?: string) => Promise<void>;
  };
  if (scope === 'all') return sessions.invalidateRefreshToken(String(userId));
  if (deviceId) return sessions.invalidateRefreshToken(String(userId), deviceId);
  const named = refreshToken ? await sessionOfRefreshToken(strapi, userId, refreshToken) : null;
  await endSession(strapi, userId, named ?? sessionId);
}
