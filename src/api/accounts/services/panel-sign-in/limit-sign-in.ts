import type { Core } from '@strapi/strapi';
import type { Context as KoaContext } from 'koa';
import { reading } from '../../../../platform/database/read';
import type { Trx } from '../../../../platform/database/statement';
import { Refusal } from '../../../../platform/http/refusal';
import { readerLanguage } from '../../../../platform/http/reader-language';
import { findPanelAccount, panelDeviceKnown, type PanelCredentialRow } from '../../sql/auth/panel-accounts';
import { limited, unknownAccount, type Outcome } from '../auth/limits';
import { isPassword } from '../auth/passwords';
import { hashToken } from '../auth/tokens';
import { panelAdmission, tagPanelSession } from './panel-admission';

type Next = () => Promise<unknown>;

interface Typed {
  email: string;
  password: string;
  deviceId: string | null;
}

const WORDS = {
  ru: { wrong: 'Неверный адрес почты или пароль', closed: 'Учётная запись закрыта' },
  en: { wrong: 'Invalid e-mail address or password', closed: 'This account is closed' },
} as const;

/**
 * The panel's sign-in by the rules of the REST API's: 400 `INVALID_CREDENTIALS` (after the same work for unknown addresses),
 * 400 `BLOCKED` and 403 `WORKSTATION_REQUIRED` to whoever knows the password, 429 `TOO_MANY_ATTEMPTS` with `Retry-After`.
 */
export function limitSignIn(strapi: Core.Strapi) {
  return async (ctx: KoaContext, next: Next): Promise<unknown> => {
    const typed = typedBy(ctx);
    // What is no attempt at all Strapi's own validation refuses.
    if (!typed) return next();
    const words = WORDS[readerLanguage(strapi)];
    const { user, device } = await reading(strapi, (handle) => lookUp(handle, typed));
    const account = user ? `panel:${user.id}` : unknownAccount(`panel:${typed.email}`);
    const refusal = await limited<Refusal | null>(strapi, { account, address: ctx.request.ip, device }, async () => {
      const isRight = await isPassword(typed.password, user?.password ?? null);
      if (!isRight || !user) return { outcome: 'wrong', result: new Refusal(400, words.wrong, { code: 'INVALID_CREDENTIALS' }) };
      if (!user.is_active) return { outcome: 'no_guess', result: new Refusal(400, words.closed, { code: 'BLOCKED' }) };
      return admitted(strapi, ctx, next, user);
    });
    if (refusal) throw refusal;
    return undefined;
  };
}

async function admitted(
  strapi: Core.Strapi,
  ctx: KoaContext,
  next: Next,
  user: PanelCredentialRow,
): Promise<{ outcome: Outcome; result: Refusal | null }> {
  const verdict = await panelAdmission(strapi, ctx, user.id);
  if (verdict.refusal) return { outcome: 'no_guess', result: verdict.refusal };
  await next();
  if (ctx.status !== 200) return { outcome: 'no_guess', result: null };
  await tagPanelSession(strapi, ctx, verdict.workstations);
  return { outcome: 'right', result: null };
}

async function lookUp(handle: Trx, { email, deviceId }: Typed): Promise<{ user: PanelCredentialRow | undefined; device: string | null }> {
  const [user] = await findPanelAccount(handle, email);
  // Asked for unknown addresses too: the two must cost the same.
  const [known] = await panelDeviceKnown(handle, String(user?.id ?? 0), deviceId ?? '');
  return { user, device: known?.known && deviceId ? hashToken(deviceId) : null };
}

function bodyOf(ctx: KoaContext): Record<string, unknown> {
  const { body } = ctx.request as { body?: unknown };
  return typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
}

function typedBy(ctx: KoaContext): Typed | null {
  const { email, password, deviceId } = bodyOf(ctx);
  if (typeof email !== 'string' || typeof password !== 'string' || email === '' || password === '') return null;
  if (email.length > 254 || password.length > 1_000 || `${email}${password}`.includes('\0'))
    throw new Refusal(400, 'email, password: too long', { code: 'VALIDATION_FAILED' });
  return { email: email.trim(), password, deviceId: typeof deviceId === 'string' && deviceId.length <= 200 ? deviceId : null };
}
