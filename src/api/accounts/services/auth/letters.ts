import type { Core } from '@strapi/strapi';
import { environment } from '../../../../platform/database/environment';
import type { Language } from '../../contracts/account';
import { accountLetter, type AccountLetterKind, type LetterFacts } from '../../domain/letters/account-letters';
import { CONFIRMATION_HOURS } from '../../sql/auth/registrations';
import { currentShop } from '../shop-settings';
import { linkTo } from './tokens';

/** To whom a letter goes and in which language. */
export interface Reader {
  to: string;
  language: Language;
}

/** How long the links of the other letters work. */
export const RESET_HOURS = 1;
export const EMAIL_CHANGE_HOURS = 24;
export const INVITATION_HOURS = 168;

/** The end of an address that stands for none; `.invalid` is reserved for that (RFC 2606). */
export const NO_MAILBOX = '@no-mailbox.invalid';

interface EmailService {
  send: (letter: { to: string; subject: string; text: string; html: string; headers: Record<string, string> }) => Promise<unknown>;
}

/** Sends one letter by the mail plugin. Throws what the mail server says, so that the job is tried again. */
export async function sendLetter(
  strapi: Core.Strapi,
  kind: AccountLetterKind,
  { to, language }: Reader,
  facts: Omit<LetterFacts, 'shop'> = {},
): Promise<void> {
  // People who came by another service without an address.
  if (to.endsWith(NO_MAILBOX)) return;
  const { name: shop } = await currentShop(strapi);
  const letter = accountLetter(kind, language, { shop, ...facts });
  const headers = { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' };
  const email = strapi.plugin('email').service('email') as unknown as EmailService;
  await email.send({ to, ...letter, headers });
}

/** The letter that asks to confirm an address. */
export async function sendConfirmation(strapi: Core.Strapi, { token, ...reader }: Reader & { token: string }): Promise<void> {
  const link = linkTo(environment().confirmUrl, 'confirmation', token);
  await sendLetter(strapi, 'confirm', reader, { link, hours: CONFIRMATION_HOURS });
}

/** The letter with a link to choose a new password. */
export async function sendReset(
  strapi: Core.Strapi,
  { token, hasPanel, ...reader }: Reader & { token: string; hasPanel: boolean },
): Promise<void> {
  const link = linkTo(environment().resetPasswordUrl, 'code', token);
  await sendLetter(strapi, 'reset', reader, { link, hours: RESET_HOURS, hasPanel });
}

/** Letters about what has happened. */
export type NoticeKind = 'account-exists' | 'email-changed' | 'password-changed' | 'identity-linked';

/** A letter about what has happened; where an account exists already it leads to the recovery. */
export async function sendNotice(
  strapi: Core.Strapi,
  { kind, address, ...reader }: Reader & { kind: NoticeKind; address?: string | undefined },
): Promise<void> {
  const link = kind === 'account-exists' ? environment().resetPasswordUrl : undefined;
  await sendLetter(strapi, kind, reader, { ...(link ? { link } : {}), ...(address ? { address } : {}) });
}
