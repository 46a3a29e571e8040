import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import type { Core } from '@strapi/strapi';
import type { Context as KoaContext } from 'koa';
import { z } from 'zod';
import { reading } from '../../../../platform/database/read';
import type { Trx } from '../../../../platform/database/statement';
import { invalid } from '../../../../platform/http/refusal';
import { readerLanguage } from '../../../../platform/http/reader-language';
import { escapeHtml } from '../../domain/letters/account-letters';
import { countLetter } from '../auth/limits';
import { PROOF_SECONDS, WORKSTATION_COOKIE } from '../workstations/proof';
import { beginEnrolment, beginProof, enrolmentBehind, finishEnrolment, finishProof } from '../workstations/webauthn';
import { paragraph, showPage } from './page';
import { WORDS } from './words';
import { WORKSTATION_SCRIPT } from './workstation-script';

const code = z.string().min(1).max(200);
const encoded = z.string().min(1).max(20_000);
const challengeBody = z.strictObject({ enrol: code.optional() });
const keyFields = { id: encoded, rawId: encoded, type: z.literal('public-key'), clientExtensionResults: z.object({}) };
const answerBody = z.strictObject({
  enrol: code.optional(),
  ceremony: code,
  response: z.strictObject({
    ...keyFields,
    response: z.strictObject({
      clientDataJSON: encoded,
      attestationObject: encoded.optional(),
      transports: z.array(z.string().max(40)).max(10).optional(),
      authenticatorData: encoded.optional(),
      signature: encoded.optional(),
      userHandle: z.string().max(200).optional(),
    }),
  }),
});

/**
 * The page on which a computer is enrolled (by the link of an administrator) and later shows its key, before a manager signs in:
 * `/account/workstation`. It sets a cookie for ten minutes, which the panel's sign-in and the REST API's look at.
 */
export function workstationPages(strapi: Core.Strapi): Core.RouteInput[] {
  const route = (method: 'GET' | 'POST', path: string, handler: (ctx: KoaContext) => Promise<void>): Core.RouteInput => ({
    method,
    path: `/account/workstation${path}`,
    handler,
    config: { auth: false },
  });
  return [
    route('GET', '', (ctx) => page(strapi, ctx)),
    route('POST', '/challenge', async (ctx) => {
      const { enrol } = parsed(challengeBody, ctx);
      await strapi.db.transaction(({ trx }) => countLetter(trx as Trx, { mailbox: 'workstation', address: ctx.request.ip }));
      ctx.body = await (enrol === undefined ? beginProof(strapi) : beginEnrolment(strapi, enrol));
    }),
    route('POST', '/answer', async (ctx) => {
      const { enrol, ceremony, response } = parsed(answerBody, ctx);
      const { name, proof } = await (enrol === undefined
        ? finishProof(strapi, { ceremony, response: response as AuthenticationResponseJSON })
        : finishEnrolment(strapi, { code: enrol, ceremony, response: response as RegistrationResponseJSON }, ctx.request.ip));
      const cookie = { httpOnly: true, sameSite: 'strict', maxAge: PROOF_SECONDS * 1_000, secure: ctx.secure, overwrite: true } as const;
      ctx.cookies.set(WORKSTATION_COOKIE, proof, cookie);
      ctx.set('Cache-Control', 'no-store');
      ctx.body = { name, workstation: proof };
    }),
  ];
}

async function page(strapi: Core.Strapi, ctx: KoaContext): Promise<void> {
  const language = readerLanguage(strapi);
  const words = WORDS[language].workstation;
  const given = ctx.query.enrol;
  const enrol = typeof given === 'string' && given.length <= 200 ? given : undefined;
  const enrolment = enrol === undefined ? null : await reading(strapi, (handle) => enrolmentBehind(handle, enrol));
  const title = words.title;
  if (enrol !== undefined && !enrolment) {
    showPage(ctx, { language, title, status: 400, body: paragraph(words.invalid, 'problem') });
    return;
  }
  const ask = enrolment ? words.enrolAsk(enrolment.name) : words.proveAsk;
  const texts = { waiting: words.waiting, done: enrolment ? words.enrolled : words.proved, invalid: words.invalid, refused: words.refused };
  const attributes = Object.entries({ ...texts, unable: words.unable, ...(enrolment && enrol ? { enrol } : {}) })
    .map(([name, text]) => `data-${name}="${escapeHtml(text)}"`)
    .join(' ');
  const body = `${paragraph(ask)}<p id="status" role="status"></p>
<button id="go" type="button" disabled ${attributes}>${escapeHtml(enrolment ? words.enrol : words.prove)}</button>
<p><a id="next" href="/admin" hidden>${escapeHtml(words.next)}</a></p>`;
  showPage(ctx, { language, title, body, script: WORKSTATION_SCRIPT });
}

function parsed<T extends z.ZodType>(schema: T, ctx: KoaContext): z.output<T> {
  const result = schema.safeParse((ctx.request as { body?: unknown }).body ?? {});
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw invalid((issue?.path ?? []).map(String), issue?.message ?? 'is not as expected');
}
