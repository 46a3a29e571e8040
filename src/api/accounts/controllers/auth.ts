import type { Core } from '@strapi/strapi';
import type { Context as KoaContext } from 'koa';
import { environment } from '../../../platform/database/environment';
import { inputOf } from '../../../platform/http/endpoint';
import { reading } from '../../../platform/database/read';
import * as contract from '../contracts/auth';
import { endSession } from '../contracts/sessions';
import { Refusal } from '../../../platform/http/refusal';
import { readerLanguage } from '../../../platform/http/reader-language';
import { askForEmailChange, confirmEmailChange } from '../services/auth/email-change';
import { assertProved } from '../services/auth/fresh-proof';
import { askForReset, changePassword, resetPassword } from '../services/auth/recovery';
import { askForConfirmation, askToRegister, confirmEmail, registerAtOnce } from '../services/auth/registration';
import * as sessions from '../services/auth/sessions';
import { signIn } from '../services/auth/sign-in';
import { signOut } from '../services/auth/sign-out';
import { linkTo } from '../services/auth/tokens';
import type { SignedInUser } from '../services/auth-strategy';
import { grantedActions } from '../services/granted-actions';
import { workstationProofOf } from '../services/workstations/proof';

const MESSAGES = {
  ru: 'Мы отправили письмо. Чтобы продолжить, откройте ссылку из него.',
  en: 'We have sent a letter. Follow the link in it to go on.',
} as const;

type Deps = { strapi: Core.Strapi };

/** The actions of `/api/auth/*`; they stand in for Strapi's of the same names. */
export default ({ strapi }: Deps) => ({
  ...signing(strapi),
  ...passwords(strapi),
  ...addresses(strapi),
  ...ownSessions(strapi),
});

function originOf(strapi: Core.Strapi, ctx: KoaContext): sessions.Origin {
  return { address: ctx.request.ip, userAgent: ctx.get('User-Agent') || undefined, language: readerLanguage(strapi) };
}

function sent(strapi: Core.Strapi, email: string, language = readerLanguage(strapi)): { ok: true; email: string; message: string } {
  return { ok: true, email, message: MESSAGES[language] };
}

/** Signing up, in and out. */
function signing(strapi: Core.Strapi) {
  return {
    async register(ctx: KoaContext): Promise<void> {
      const { body } = inputOf(ctx, contract.register);
      if (!(await grantedActions(strapi).allowsRegistration()))
        throw new Refusal(403, 'Signing up is closed at present', { code: 'REGISTRATION_CLOSED' });
      if (!(await grantedActions(strapi).requiresConfirmation())) {
        ctx.body = await registerAtOnce(strapi, body, originOf(strapi, ctx));
        return;
      }
      await askToRegister(strapi, body, originOf(strapi, ctx));
      ctx.body = sent(strapi, body.email.toLowerCase(), body.language);
    },
    async callback(ctx: KoaContext): Promise<void> {
      const { body } = inputOf(ctx, contract.signIn);
      ctx.body = await signIn(strapi, { ...body, workstation: workstationProofOf(ctx, body.workstation) }, originOf(strapi, ctx));
    },
    async refresh(ctx: KoaContext): Promise<void> {
      ctx.body = await sessions.refreshSession(strapi, inputOf(ctx, contract.refresh).body.refreshToken);
    },
    async logout(ctx: KoaContext): Promise<void> {
      await signOut(strapi, personOf(ctx), inputOf(ctx, contract.logout).body);
      ctx.body = { ok: true };
    },
  };
}

/** Recovery and change of the password. */
function passwords(strapi: Core.Strapi) {
  return {
    async forgotPassword(ctx: KoaContext): Promise<void> {
      await askForReset(strapi, inputOf(ctx, contract.forgotPassword).body.email, originOf(strapi, ctx));
      ctx.body = { ok: true };
    },
    async resetPassword(ctx: KoaContext): Promise<void> {
      const { body } = inputOf(ctx, contract.resetPassword);
      ctx.body = await resetPassword(strapi, { ...body, workstation: workstationProofOf(ctx, body.workstation) }, originOf(strapi, ctx));
    },
    async changePassword(ctx: KoaContext): Promise<void> {
      ctx.body = await changePassword(strapi, personOf(ctx), inputOf(ctx, contract.changePassword).body, originOf(strapi, ctx));
    },
  };
}

/** Confirming and changing the e-mail address. */
function addresses(strapi: Core.Strapi) {
  return {
    async changeEmail(ctx: KoaContext): Promise<void> {
      const { email, password } = inputOf(ctx, contract.changeEmail).body;
      const person = personOf(ctx);
      await assertProved(strapi, person, { password, address: ctx.request.ip });
      await askForEmailChange(strapi, person.userId, email, originOf(strapi, ctx));
      ctx.body = sent(strapi, email.toLowerCase());
    },
    async confirmEmailChange(ctx: KoaContext): Promise<void> {
      ctx.body = { ok: true, ...(await confirmEmailChange(strapi, inputOf(ctx, contract.confirmEmailChange).body.confirmation)) };
    },
    emailConfirmation(ctx: KoaContext): void {
      ctx.redirect(linkTo(environment().confirmUrl, 'confirmation', inputOf(ctx, contract.openConfirmation).query.confirmation));
    },
    async confirmEmail(ctx: KoaContext): Promise<void> {
      ctx.body = { ok: true, ...(await confirmEmail(strapi, inputOf(ctx, contract.confirmEmail).body.confirmation)) };
    },
    async sendEmailConfirmation(ctx: KoaContext): Promise<void> {
      const { email } = inputOf(ctx, contract.resendConfirmation).body;
      await askForConfirmation(strapi, email, originOf(strapi, ctx));
      ctx.body = { email: email.toLowerCase(), sent: true };
    },
  };
}

/** The own sessions. */
function ownSessions(strapi: Core.Strapi) {
  return {
    async getSessions(ctx: KoaContext): Promise<void> {
      const { userId, sessionId } = personOf(ctx);
      ctx.body = { data: await reading(strapi, (handle) => sessions.listSessions(handle, userId, sessionId)) };
    },
    async endOtherSessions(ctx: KoaContext): Promise<void> {
      const { userId, sessionId } = personOf(ctx);
      ctx.body = { data: { ended: await sessions.endOthers(strapi, userId, sessionId) } };
    },
    async revokeSession(ctx: KoaContext): Promise<void> {
      await sessions.endSession(strapi, personOf(ctx).userId, inputOf(ctx, endSession).params.sessionId);
      ctx.body = { data: {} };
    },
  };
}

/** The signed-in person of a request; the route's permission has seen to it that there is one. */
export function personOf(ctx: KoaContext): { userId: number; sessionId: string } {
  const { user, session } = ctx.state as { user: SignedInUser; session: { id: string } };
  return { userId: user.id, sessionId: session.id };
}
