import type { Core } from '@strapi/strapi';
import { reading } from '../../../../platform/database/read';
import type { Trx } from '../../../../platform/database/statement';
import { Refusal } from '../../../../platform/http/refusal';
import { enqueue } from '../../../../platform/queue/enqueue';
import type { Language, SignedIn } from '../../contracts/account';
import { confirmationAsked, emailConfirmed, registrationAsked } from '../../contracts/events';
import { confirmUser, findByEmail, lockCredentials, setPasswordHash, type CredentialRow } from '../../sql/auth/people';
import {
  dropRegistration,
  dropRegistrationsOf,
  giveToken,
  insertRegistration,
  latestRegistration,
  readRegistration,
  registrationBehind,
  takeRegistration,
  type RegistrationRow,
} from '../../sql/auth/registrations';
import { createAccount } from './create-account';
import { countLetter, mayGetLetter } from './limits';
import { sendConfirmation, sendNotice } from './letters';
import { assertOldEnough } from './minimum-age';
import { ownAccount } from './own-account';
import { assertNotOwnName, hashPassword } from './passwords';
import { openSession, type Origin } from './sessions';
import { drawToken, hashToken } from './tokens';

/** What somebody signs up with. */
export interface SignUp {
  email: string;
  username?: string | undefined;
  password: string;
  name?: string | undefined;
  birthDate?: string | undefined;
  language?: Language | undefined;
}

/**
 * Takes a sign-up: hashes, writes a row, leaves the rest to a job. Known and unknown addresses cost the same and get the same
 * answer; which it was only the mailbox learns. Throws 400 for a password that is one of the names, 403 by age, 429.
 */
export async function askToRegister(strapi: Core.Strapi, given: SignUp, origin: Origin): Promise<void> {
  const email = given.email.trim().toLowerCase();
  const username = given.username ?? email;
  assertNotOwnName(given.password, [email, username]);
  assertOldEnough(given.birthDate ?? null);
  const passwordHash = await hashPassword(given.password);
  await strapi.db.transaction(async ({ trx }) => {
    const handle = trx as Trx;
    await countLetter(handle, { mailbox: email, address: origin.address });
    const { name = null, birthDate = null, language = origin.language } = given;
    const [row] = await insertRegistration(handle, email, username, passwordHash, name, birthDate, language);
    if (row) await enqueue(handle, registrationAsked, { registrationId: row.id });
  });
}

/** Where no confirmation is asked for: the account at once. Throws 409 `EMAIL_TAKEN`; only letters can hide that. */
export async function registerAtOnce(strapi: Core.Strapi, given: SignUp, origin: Origin): Promise<SignedIn> {
  const email = given.email.trim().toLowerCase();
  const { username = email, name = null, birthDate = null, language = origin.language } = given;
  assertNotOwnName(given.password, [email, username]);
  assertOldEnough(birthDate);
  const passwordHash = await hashPassword(given.password);
  return strapi.db.transaction(async ({ trx }) => {
    const handle = trx as Trx;
    await countLetter(handle, { mailbox: email, address: origin.address });
    if ((await findByEmail(handle, email)).length > 0) throw emailTaken();
    const registration = { id: 0, email, username, password_hash: passwordHash, name, birth_date: birthDate, language };
    const userId = await createUser(strapi, handle, registration, true);
    const tokens = await openSession(strapi, handle, userId, { userAgent: origin.userAgent });
    return { ...tokens, user: await ownAccount(handle, userId) };
  });
}

/** 409 `EMAIL_TAKEN`; told only to people who have shown that the mailbox is theirs, or where confirmation is off. */
export function emailTaken(): Refusal {
  return new Refusal(409, 'This e-mail address belongs to an account already', { code: 'EMAIL_TAKEN' });
}

/** The job: an account that waits for its confirmation, or a letter to say that there is one. */
export async function handleRegistration(strapi: Core.Strapi, registrationId: number): Promise<void> {
  const [registration] = await reading(strapi, (handle) => readRegistration(handle, registrationId));
  if (!registration) return;
  const { email, language } = registration;
  const known = await strapi.db.transaction(async ({ trx }) => {
    const handle = trx as Trx;
    const [user] = await findByEmail(handle, email);
    if (!user) await createUser(strapi, handle, registration, false);
    else if (user.confirmed) await dropRegistration(handle, registrationId);
    return user ?? null;
  });
  if (!(await reading(strapi, (handle) => mayGetLetter(handle, email)))) return;
  if (!known?.confirmed) return sendLink(strapi, registrationId, { to: email, language });
  if (!known.blocked) await sendNotice(strapi, { kind: 'account-exists', to: email, language });
}

/** Asks for the letter again; the same answer whether or not there is anything to confirm. Throws 429. */
export async function askForConfirmation(strapi: Core.Strapi, email: string, origin: Origin): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    await countLetter(trx as Trx, { mailbox: email, address: origin.address });
    await enqueue(trx as Trx, confirmationAsked, { email: email.trim().toLowerCase(), language: origin.language });
  });
}

/** The job of it. */
export async function handleConfirmationAsked(
  strapi: Core.Strapi,
  { email, language }: { email: string; language: Language },
): Promise<void> {
  const registrationId = await strapi.db.transaction(async ({ trx }) => {
    const handle = trx as Trx;
    const [user] = await findByEmail(handle, email);
    if (!user || user.confirmed || user.blocked || !(await mayGetLetter(handle, email))) return null;
    const [registration] = await latestRegistration(handle, email);
    if (registration) return registration.id;
    // Made in the panel, or the first link has expired: the password stays the one they have.
    const [row] = await insertRegistration(handle, email, user.username, null, null, null, language);
    return row?.id ?? null;
  });
  if (registrationId !== null) await sendLink(strapi, registrationId, { to: email, language });
}

/** The address behind a confirmation link that still works, or null. Changes nothing. */
export async function confirmationAddress(strapi: Core.Strapi, token: string): Promise<string | null> {
  const [row] = await reading(strapi, (handle) => registrationBehind(handle, hashToken(token)));
  return row?.email ?? null;
}

/** 400 `LINK_INVALID`: unknown, used or expired; which of them nobody is told. */
export function linkInvalid(): Refusal {
  return new Refusal(400, 'This link does not work any more, ask for a new letter', { code: 'LINK_INVALID' });
}

/**
 * Confirms by the letter's token, once. The account gets the password of the very sign-up that the letter answered: whoever
 * signed somebody else up before has gained nothing. Throws 400 `LINK_INVALID`.
 */
export async function confirmEmail(strapi: Core.Strapi, token: string): Promise<{ email: string }> {
  return strapi.db.transaction(async ({ trx }) => {
    const handle = trx as Trx;
    const [registration] = await takeRegistration(handle, hashToken(token));
    if (!registration) throw linkInvalid();
    const user = await userOfRegistration(strapi, handle, registration);
    if (user.blocked || user.confirmed) throw linkInvalid();
    await confirmUser(handle, user.id);
    if (registration.password_hash) await setPasswordHash(handle, user.id, registration.password_hash);
    await dropRegistrationsOf(handle, registration.email);
    await enqueue(handle, emailConfirmed, { userId: user.id, email: user.email, type: user.type });
    return { email: user.email };
  });
}

async function userOfRegistration(strapi: Core.Strapi, trx: Trx, registration: RegistrationRow): Promise<CredentialRow> {
  const [known] = await findByEmail(trx, registration.email);
  const [user] = await lockCredentials(trx, known?.id ?? (await createUser(strapi, trx, registration, false)));
  if (!user) throw linkInvalid();
  return user;
}

/** A fresh token for this sign-up, in the letter only; the database gets its hash. */
async function sendLink(strapi: Core.Strapi, registrationId: number, { to, language }: { to: string; language: Language }): Promise<void> {
  const { token, hash } = drawToken();
  await strapi.db.transaction(({ trx }) => giveToken(trx as Trx, registrationId, hash));
  await sendConfirmation(strapi, { to, language, token });
}

async function createUser(strapi: Core.Strapi, trx: Trx, registration: RegistrationRow, confirmed: boolean): Promise<number> {
  const { email, username, password_hash: passwordHash, name, birth_date: birthDate, language } = registration;
  return createAccount(strapi, trx, { email, username, passwordHash, name, birthDate, language, confirmed, provider: 'local' });
}
