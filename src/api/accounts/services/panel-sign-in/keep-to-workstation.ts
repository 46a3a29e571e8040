import type { Core } from '@strapi/strapi';
import type { Context as KoaContext } from 'koa';
import { readerLanguage } from '../../../../platform/http/reader-language';
import { Refusal } from '../../../../platform/http/refusal';
import { panelAdmission, signedInBy, tagPanelSession } from './panel-admission';

/** Strapi's cookie that refreshes a panel session. */
const REFRESH_COOKIE = 'strapi_admin_refresh';

const SAVED = { ru: 'Новый пароль сохранён, но войти отсюда нельзя.', en: 'The new password is saved, but you cannot sign in from here.' };

type SessionManager = { revokeSessionById: (userId: string, sessionId: string) => Promise<boolean> };

/**
 * A new password and an accepted invitation sign the person in: a manager away from the listed workstations keeps the password
 * but not the session. 403 `WORKSTATION_REQUIRED` with `passwordSaved`.
 */
export function keepToWorkstation(strapi: Core.Strapi) {
  return async (ctx: KoaContext, next: () => Promise<unknown>): Promise<unknown> => {
    const answer = await next();
    const session = signedInBy(strapi, ctx);
    if (!session) return answer;
    const verdict = await panelAdmission(strapi, ctx, session.userId);
    if (!verdict.refusal) {
      await tagPanelSession(strapi, ctx, verdict.workstations);
      return answer;
    }
    const sessions = strapi.sessionManager('admin') as unknown as SessionManager;
    await sessions.revokeSessionById(String(session.userId), session.sessionId);
    ctx.cookies.set(REFRESH_COOKIE, '', { path: '/admin', expires: new Date(0), overwrite: true });
    throw saved(verdict.refusal, readerLanguage(strapi));
  };
}

function saved({ status, message, details }: Refusal, language: 'ru' | 'en'): Refusal {
  return new Refusal(status, `${SAVED[language]} ${message}`, { ...details, passwordSaved: true });
}
