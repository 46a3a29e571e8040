import type { Core } from '@strapi/strapi';
import { reading } from '../../../../platform/database/read';
import type { Trx } from '../../../../platform/database/statement';
import { errorCode } from '../../../../platform/error-code';
import { invalid, Refusal } from '../../../../platform/http/refusal';
import { environment } from '../../../../platform/database/environment';
import { enqueue } from '../../../../platform/queue/enqueue';
import type { Language } from '../../contracts/account';
import { emailChangeAsked, emailConfirmed, noticeDue } from '../../contracts/events';
import { dropLinksFor, dropLinksOf, insertLink, peekLink, takeLink } from '../../sql/auth/links';
import { findByEmail, lockCredentials, setEmail } from '../../sql/auth/people';
import { dropRegistrationsOf } from '../../sql/auth/registrations';
import { EMAIL_CHANGE_HOURS, sendLetter, sendNotice } from './letters';
import { countLetter, mayGetLetter } from './limits';
import { emailTaken, linkInvalid } from './registration';
import type { Origin } from './sessions';
import { drawToken, hashToken, linkTo } from './tokens';

/** Asks for another address; the answer is the same whether or not it is free. The caller has proved who they are. Throws 400, 429. */
export async function askForEmailChange(strapi: Core.Strapi, userId: number, email: string, origin: Origin): Promise<void> {
  const wanted = email.trim().toLowerCase();
  await strapi.db.transaction(async ({ trx }) => {
    const handle = trx as Trx;
    const [user] = await lockCredentials(handle, userId);
    if (user?.email.toLowerCase() === wanted) throw invalid(['email'], 'is your address already');
    await countLetter(handle, { mailbox: wanted, address: origin.address });
    await enqueue(handle, emailChangeAsked, { userId, email: wanted, language: user?.language ?? origin.language });
  });
}

/** The job: a link to the new address and word to the old one; a taken address gets word instead of a link. */
export async function handleEmailChangeAsked(
  strapi: Core.Strapi,
  { userId, email, language }: { userId: number; email: string; language: Language },
): Promise<void> {
  const { token, hash } = drawToken();
  const plan = await strapi.db.transaction(async ({ trx }) => {
    const handle = trx as Trx;
    const [user] = await lockCredentials(handle, userId);
    if (!user || user.blocked || !(await mayGetLetter(handle, email))) return null;
    const [other] = await findByEmail(handle, email);
    await dropLinksFor(handle, userId, 'change-email');
    if (!other) await insertLink(handle, 'change-email', hash, userId, email, null, EMAIL_CHANGE_HOURS * 3_600);
    return { old: user.email, isTaken: other !== undefined };
  });
  if (!plan) return;
  if (plan.isTaken) await sendNotice(strapi, { kind: 'account-exists', to: email, language });
  else {
    const link = linkTo(environment().changeEmailUrl, 'confirmation', token);
    await sendLetter(strapi, 'confirm-new-email', { to: email, language }, { link, hours: EMAIL_CHANGE_HOURS });
  }
  await sendLetter(strapi, 'email-change-asked', { to: plan.old, language }, { address: email });
}

/** The address behind a link that still works, or null. Changes nothing. */
export async function newAddressBehind(strapi: Core.Strapi, token: string): Promise<string | null> {
  const [link] = await reading(strapi, (handle) => peekLink(handle, 'change-email', hashToken(token)));
  return link?.email ?? null;
}

/** Makes the new address the person's, once. Throws 400 `LINK_INVALID`, 409 `EMAIL_TAKEN` when somebody got there first. */
export async function confirmEmailChange(strapi: Core.Strapi, token: string): Promise<{ email: string }> {
  try {
    return await strapi.db.transaction(({ trx }) => changed(trx as Trx, token));
  } catch (error) {
    if (!(error instanceof Refusal) && errorCode(error) === '23505') throw emailTaken();
    throw error;
  }
}

async function changed(trx: Trx, token: string): Promise<{ email: string }> {
  const [link] = await takeLink(trx, 'change-email', hashToken(token));
  const [user] = link?.user_id ? await lockCredentials(trx, link.user_id) : [];
  if (!user || user.blocked || !link?.email) throw linkInvalid();
  await setEmail(trx, user.id, link.email);
  await dropLinksOf(trx, user.id);
  await dropRegistrationsOf(trx, link.email);
  await enqueue(trx, noticeDue, { kind: 'email-changed', to: user.email, address: link.email, language: user.language ?? 'ru' });
  await enqueue(trx, emailConfirmed, { userId: user.id, email: link.email, previous: user.email, type: user.type });
  return { email: link.email };
}
