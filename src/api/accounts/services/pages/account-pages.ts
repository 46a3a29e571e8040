import type { Core } from '@strapi/strapi';
import type { Context as KoaContext } from 'koa';
import { Refusal } from '../../../../platform/http/refusal';
import { readerLanguage } from '../../../../platform/http/reader-language';
import { emailAddress, newPassword } from '../../contracts/account';
import { confirmEmailChange, newAddressBehind } from '../auth/email-change';
import { askForReset, resetPassword, resetWorks } from '../auth/recovery';
import { confirmationAddress, confirmEmail } from '../auth/registration';
import type { Origin } from '../auth/sessions';
import { form, paragraph, showPage } from './page';
import { WORDS } from './words';

type Handler = (ctx: KoaContext, visit: Visit) => Promise<void>;

interface Visit {
  strapi: Core.Strapi;
  language: 'ru' | 'en';
  words: (typeof WORDS)['ru' | 'en'];
  origin: Origin;
  /** A text of the query or of the posted form; empty when it was not sent. */
  said: (name: string) => string;
}

/**
 * The pages that links of letters lead to where no storefront has its own: `/account/confirm`, `/account/change-email`,
 * `/account/new-password`. They work without scripts; opening one changes nothing.
 */
export function accountPages(strapi: Core.Strapi): Core.RouteInput[] {
  const page = (path: string, get: Handler, post: Handler): Core.RouteInput[] => [
    { method: 'GET', path, handler: visited(strapi, get), config: { auth: false } },
    { method: 'POST', path, handler: visited(strapi, post), config: { auth: false } },
  ];
  return [
    ...page('/account/confirm', askToConfirm, confirmed),
    ...page('/account/change-email', askToChange, changed),
    ...page('/account/new-password', askForPassword, passwordGiven),
  ];
}

function visited(strapi: Core.Strapi, handler: Handler) {
  return async (ctx: KoaContext): Promise<void> => {
    const language = readerLanguage(strapi);
    const body = (ctx.request as { body?: Record<string, unknown> }).body ?? {};
    const said = (name: string): string => {
      const value = ctx.method === 'POST' ? body[name] : ctx.query[name];
      return typeof value === 'string' && value.length <= 2_000 && !value.includes('\0') ? value : '';
    };
    const origin = { address: ctx.request.ip, userAgent: ctx.get('User-Agent') || undefined, language };
    await handler(ctx, { strapi, language, words: WORDS[language], origin, said });
  };
}

const askToConfirm: Handler = async (ctx, { strapi, language, words, said }) => {
  const confirmation = said('confirmation');
  const email = await confirmationAddress(strapi, confirmation);
  const title = words.confirmTitle;
  if (email === null) {
    showPage(ctx, { language, title, status: 400, body: paragraph(words.invalid, 'problem') });
    return;
  }
  showPage(ctx, { language, title, body: paragraph(words.confirmAsk(email)) + form([], { confirmation }, words.confirm) });
};

const confirmed: Handler = async (ctx, { strapi, language, words, said }) => {
  const refusal = await refusalOf(() => confirmEmail(strapi, said('confirmation')));
  const body = refusal ? paragraph(words.invalid, 'problem') : paragraph(words.confirmed);
  showPage(ctx, { language, title: words.confirmTitle, status: refusal?.status ?? 200, body });
};

const askToChange: Handler = async (ctx, { strapi, language, words, said }) => {
  const confirmation = said('confirmation');
  const email = await newAddressBehind(strapi, confirmation);
  const title = words.changeTitle;
  if (email === null) {
    showPage(ctx, { language, title, status: 400, body: paragraph(words.invalid, 'problem') });
    return;
  }
  showPage(ctx, { language, title, body: paragraph(words.changeAsk(email)) + form([], { confirmation }, words.confirm) });
};

const changed: Handler = async (ctx, { strapi, language, words, said }) => {
  const refusal = await refusalOf(() => confirmEmailChange(strapi, said('confirmation')));
  const problem = refusal?.details.code === 'EMAIL_TAKEN' ? words.taken : words.invalid;
  const body = refusal ? paragraph(problem, 'problem') : paragraph(words.changed);
  showPage(ctx, { language, title: words.changeTitle, status: refusal?.status ?? 200, body });
};

const askForPassword: Handler = async (ctx, visit) => {
  const { strapi, language, words, said } = visit;
  const code = said('code');
  if (code === '') {
    showPage(ctx, { language, title: words.requestTitle, body: paragraph(words.requestAsk) + requestForm(words) });
    return;
  }
  if (!(await resetWorks(strapi, code))) {
    showPage(ctx, {
      language,
      title: words.resetTitle,
      status: 400,
      body: paragraph(words.invalid, 'problem') + requestForm(words),
    });
    return;
  }
  showPage(ctx, { language, title: words.resetTitle, body: paragraph(words.resetAsk) + passwordForm(words, code) });
};

const passwordGiven: Handler = async (ctx, visit) => {
  const { language, words, said } = visit;
  const code = said('code');
  if (code === '') return requested(ctx, visit);
  const problem = await problemWithPassword(visit, code);
  const title = words.resetTitle;
  if (problem === null) {
    showPage(ctx, { language, title, body: paragraph(words.reset) });
    return;
  }
  const again = problem === words.invalid ? requestForm(words) : passwordForm(words, code);
  showPage(ctx, { language, title, status: 400, body: paragraph(problem, 'problem') + again });
};

async function requested(ctx: KoaContext, { strapi, language, words, origin, said }: Visit): Promise<void> {
  const email = emailAddress.safeParse(said('email'));
  const title = words.requestTitle;
  const refusal = email.success ? await refusalOf(() => askForReset(strapi, email.data, origin)) : null;
  const problem = email.success ? (refusal ? words.tooMany : null) : words.wrong;
  if (problem === null) {
    showPage(ctx, { language, title, body: paragraph(words.requested) });
    return;
  }
  showPage(ctx, { language, title, status: refusal?.status ?? 400, body: paragraph(problem, 'problem') + requestForm(words) });
}

async function problemWithPassword({ strapi, words, origin, said }: Visit, code: string): Promise<string | null> {
  const [password, passwordConfirmation] = [said('password'), said('passwordConfirmation')];
  if (password !== passwordConfirmation) return words.differ;
  if (!newPassword.safeParse(password).success) return words.weak;
  const refusal = await refusalOf(() => resetPassword(strapi, { code, password, passwordConfirmation }, origin, { signIn: false }));
  if (!refusal) return null;
  return refusal.details.code === 'VALIDATION_FAILED' ? words.weak : words.invalid;
}

function requestForm(words: Visit['words']): string {
  return form([{ name: 'email', label: words.email, type: 'email', autocomplete: 'email' }], {}, words.send);
}

function passwordForm(words: Visit['words'], code: string): string {
  const own = { type: 'password', autocomplete: 'new-password', minLength: 10 } as const;
  const fields = [
    { ...own, name: 'password', label: words.password },
    { ...own, name: 'passwordConfirmation', label: words.repeat },
  ];
  return form(fields, { code }, words.save);
}

async function refusalOf(act: () => Promise<unknown>): Promise<Refusal | null> {
  try {
    await act();
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}
