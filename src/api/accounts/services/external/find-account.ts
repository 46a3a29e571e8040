import type { Core } from '@strapi/strapi';
import type { Trx } from '../../../../platform/database/statement';
import { Refusal } from '../../../../platform/http/refusal';
import { enqueue } from '../../../../platform/queue/enqueue';
import type { Language } from '../../contracts/account';
import { confirmationAsked, emailConfirmed, identityLinked, noticeDue, pictureFound } from '../../contracts/events';
import { fillProfile, hasIdentity, insertIdentity, lockSubject, userOfIdentity } from '../../sql/auth/identities';
import { insertLink } from '../../sql/auth/links';
import { findByEmail, lockCredentials, type CredentialRow } from '../../sql/auth/people';
import { dropRegistrationsOf } from '../../sql/auth/registrations';
import { createAccount } from '../auth/create-account';
import { NO_MAILBOX } from '../auth/letters';
import { assertOldEnough } from '../auth/minimum-age';
import { emailTaken } from '../auth/registration';
import { drawToken } from '../auth/tokens';
import { grantedActions } from '../granted-actions';
import type { ExternalPerson } from './provider';
import { titleOf } from './providers';

/** How long somebody may take to tell their birth date, in seconds. */
const SIGN_UP_SECONDS = 900;

/** Somebody whom a service vouches for. */
export interface Vouched {
  provider: string;
  person: ExternalPerson;
  language: Language;
}

/** The account, locked, or why there is none; the refusal belongs after the commit. */
export type Found = { user: CredentialRow; refusal?: undefined } | { refusal: Refusal };

/**
 * The account of a vouched person: the one they are linked to; else one with the same confirmed address, which is linked now; else a
 * new one. Accounts of staff are never linked by an address. Refusals: 409 `EMAIL_NOT_CONFIRMED` (a letter goes out), 409
 * `EMAIL_TAKEN`, 403 `AGE_UNKNOWN` (with a token to go on), `TOO_YOUNG`, `REGISTRATION_CLOSED`.
 */
export async function accountOf(strapi: Core.Strapi, trx: Trx, vouched: Vouched): Promise<Found> {
  const { provider, person } = vouched;
  await lockSubject(trx, `${provider}:${person.subject}`);
  const [identity] = await userOfIdentity(trx, provider, person.subject);
  const [linked] = identity ? await lockCredentials(trx, identity.user_id) : [];
  if (linked) return { user: linked };
  const [sameAddress] = person.email ? await findByEmail(trx, person.email) : [];
  return sameAddress ? linkByAddress(trx, sameAddress.id, vouched) : signUp(strapi, trx, vouched);
}

async function linkByAddress(trx: Trx, userId: number, vouched: Vouched): Promise<Found> {
  const { provider, person, language } = vouched;
  const [user] = await lockCredentials(trx, userId);
  if (!user) return { refusal: emailTaken() };
  if (!user.confirmed || !person.isEmailVerified) {
    if (!user.confirmed) await enqueue(trx, confirmationAsked, { email: user.email, language });
    return { refusal: emailNotConfirmed() };
  }
  const [other] = await hasIdentity(trx, user.id, provider);
  if (other?.known || user.type === 'manager' || user.type === 'director') return { refusal: emailTaken() };
  if (user.blocked) return { user };
  await fillProfile(trx, user.id, person.name ?? null, person.birthDate ?? null, person.sex ?? null, person.city ?? null);
  await link(trx, user, { ...vouched, isNew: false });
  await enqueue(trx, noticeDue, {
    kind: 'identity-linked',
    to: user.email,
    address: titleOf(provider),
    language: user.language ?? language,
  });
  return { user };
}

async function signUp(strapi: Core.Strapi, trx: Trx, vouched: Vouched): Promise<Found> {
  const { provider, person, language } = vouched;
  if (!(await grantedActions(strapi).allowsRegistration()))
    return { refusal: new Refusal(403, 'Signing up is closed at present', { code: 'REGISTRATION_CLOSED' }) };
  const refusal = await ageRefusal(trx, vouched);
  if (refusal) return { refusal };
  const hasMailbox = person.email !== undefined && person.isEmailVerified;
  const email = hasMailbox && person.email ? person.email : `${provider}-${person.subject}${NO_MAILBOX}`;
  const { name = null, birthDate = null, sex, city } = person;
  const account = { email, username: email, passwordHash: null, name, birthDate, sex, city, language, confirmed: true, provider };
  const userId = await createAccount(strapi, trx, account);
  const [user] = await lockCredentials(trx, userId);
  if (!user) throw new Error('The new account was not returned');
  await link(trx, user, { ...vouched, isNew: true });
  if (hasMailbox) {
    await dropRegistrationsOf(trx, email);
    await enqueue(trx, emailConfirmed, { userId, email, type: user.type });
  }
  return { user };
}

/** Why the person is not old enough, or null. Who has told no birth date may do so by the token. */
async function ageRefusal(trx: Trx, vouched: Vouched): Promise<Refusal | null> {
  const { token, hash } = drawToken();
  try {
    assertOldEnough(vouched.person.birthDate ?? null, { signUpToken: token });
    return null;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.details.code === 'AGE_UNKNOWN')
      await insertLink(trx, 'external-sign-up', hash, null, null, JSON.stringify(vouched), SIGN_UP_SECONDS);
    return error;
  }
}

async function link(trx: Trx, user: CredentialRow, { provider, person, isNew }: Vouched & { isNew: boolean }): Promise<void> {
  const { subject, pictureUrl, isEmailVerified, email, ...rest } = person;
  await insertIdentity(trx, user.id, provider, subject, email ?? null);
  const told = isEmailVerified ? { ...rest, email } : rest;
  await enqueue(trx, identityLinked, { userId: user.id, provider, subject, isNew, person: told });
  if (pictureUrl) await enqueue(trx, pictureFound, { userId: user.id, provider, url: pictureUrl });
}

/** 409 `EMAIL_NOT_CONFIRMED`: whoever signed up with the address before has not shown that it is theirs. */
function emailNotConfirmed(): Refusal {
  return new Refusal(409, 'An account of this e-mail address waits for its confirmation: follow the link in the letter first', {
    code: 'EMAIL_NOT_CONFIRMED',
  });
}
