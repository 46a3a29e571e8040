import type { Core } from '@strapi/strapi';
import type { Context as KoaContext } from 'koa';
import { inputOf } from '../../../platform/http/endpoint';
import { readerLanguage } from '../../../platform/http/reader-language';
import * as contract from '../contracts/external';
import type { Origin } from '../services/auth/sessions';
import { arrive, completeSignUp, exchangeCode } from '../services/external/sign-in-by';
import { START_SECONDS, startSignIn } from '../services/external/start';
import { workstationProofOf } from '../services/workstations/proof';

/** Ties a sign-in to the browser that began it. */
const COOKIE = 'artel_sign_in';

/** The actions of signing in by other services; they stand beside Strapi's of `/api/auth/*`. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const originOf = (
    ctx: KoaContext,
    { deviceId, workstation }: { deviceId?: string | undefined; workstation?: string | undefined } = {},
  ) => {
    const origin: Origin = { address: ctx.request.ip, userAgent: ctx.get('User-Agent') || undefined, language: readerLanguage(strapi) };
    return { ...origin, deviceId, workstation: workstationProofOf(ctx, workstation) };
  };
  return {
    async startExternal(ctx: KoaContext): Promise<void> {
      const { params, query } = inputOf(ctx, contract.startExternal);
      const { url, browser } = await startSignIn(strapi, params.provider, { returnTo: query.returnTo, address: ctx.request.ip });
      // Lax: the way back from the service is a link from another site.
      const options = { httpOnly: true, sameSite: 'lax', path: '/api/auth', secure: ctx.secure, overwrite: true } as const;
      ctx.cookies.set(COOKIE, browser, { ...options, maxAge: START_SECONDS * 1_000 });
      ctx.redirect(url);
    },
    async finishExternal(ctx: KoaContext): Promise<void> {
      const { params, query } = inputOf(ctx, contract.finishExternal);
      const browser = ctx.cookies.get(COOKIE);
      const arrival = await arrive(strapi, params.provider, { parameters: query as Record<string, string>, browser }, originOf(ctx));
      ctx.cookies.set(COOKIE, '', { path: '/api/auth', overwrite: true, expires: new Date(0) });
      ctx.set('Referrer-Policy', 'no-referrer');
      if (arrival.redirect === undefined) ctx.body = arrival.signedIn;
      else ctx.redirect(arrival.redirect);
    },
    async exchangeCode(ctx: KoaContext): Promise<void> {
      const { code, ...along } = inputOf(ctx, contract.exchangeCode).body;
      ctx.body = await exchangeCode(strapi, code, originOf(ctx, along));
    },
    async completeSignUp(ctx: KoaContext): Promise<void> {
      const { token, birthDate, ...along } = inputOf(ctx, contract.completeSignUp).body;
      ctx.body = await completeSignUp(strapi, { token, birthDate }, originOf(ctx, along));
    },
  };
};
