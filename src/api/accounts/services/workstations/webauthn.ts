import { randomBytes } from 'node:crypto';
import type { AuthenticationResponseJSON, AuthenticatorTransport, RegistrationResponseJSON } from '@simplewebauthn/server';
import type { Core } from '@strapi/strapi';
import { documentId } from '../../../../kernel/ids';
import type { Trx } from '../../../../platform/database/statement';
import { Refusal } from '../../../../platform/http/refusal';
import { SYSTEM } from '../../contracts/actor';
import { insertLink, peekLink, takeLink } from '../../sql/auth/links';
import { insertCredential, insertWorkstation, lockCredential, setCounter } from '../../sql/workstations/workstations';
import { audit } from '../audit';
import { drawToken, hashToken } from '../auth/tokens';
import { currentShop } from '../shop-settings';
import { giveProof, workstationPage } from './proof';

/** How long a person may take over their key's dialogue, in seconds. */
const CEREMONY_SECONDS = 300;

/** What an administrator wrote when they made the link. */
export interface Enrolment {
  name: string;
  byName: string;
  byStaffId: number | null;
}

/** A computer that has shown its key: its name and the proof to sign in with. */
export interface ProvedComputer {
  name: string;
  proof: string;
}

/** The library and its certificates are large; only these pages need them. */
const library = () => import('@simplewebauthn/server');

const relyingParty = (): { rpID: string; origin: string } => {
  const { hostname, origin } = new URL(workstationPage());
  return { rpID: hostname, origin };
};

/** 400 `LINK_INVALID`: the enrolment link is unknown, used or expired. */
function enrolmentInvalid(): Refusal {
  return new Refusal(400, 'This link does not work any more, ask the administrator for a new one', { code: 'LINK_INVALID' });
}

/** 400 `KEY_REFUSED`: not the key of an enrolled computer, an old challenge, or another site's answer. */
function keyRefused(cause?: unknown): Refusal {
  return Object.assign(new Refusal(400, 'This computer is not enrolled, or its key was not accepted', { code: 'KEY_REFUSED' }), { cause });
}

/** The enrolment behind a link that still works, or null. Changes nothing. */
export async function enrolmentBehind(handle: Trx, code: string): Promise<Enrolment | null> {
  const [link] = await peekLink(handle, 'workstation-enrolment', hashToken(code));
  return link?.payload ? (JSON.parse(link.payload) as Enrolment) : null;
}

/** What the browser needs to make the computer's key. Throws 400 `LINK_INVALID`. */
export async function beginEnrolment(strapi: Core.Strapi, code: string): Promise<{ ceremony: string; options: object }> {
  const { generateRegistrationOptions } = await library();
  const { name: shop } = await currentShop(strapi);
  return strapi.db.transaction(async ({ trx }) => {
    const enrolment = await enrolmentBehind(trx as Trx, code);
    if (!enrolment) throw enrolmentInvalid();
    const options = await generateRegistrationOptions({
      rpName: shop,
      rpID: relyingParty().rpID,
      userName: enrolment.name,
      userDisplayName: `${enrolment.name} — ${shop}`,
      attestationType: 'none',
      // A key that stays on the computer, and that the computer finds by itself.
      authenticatorSelection: { authenticatorAttachment: 'platform', residentKey: 'required', userVerification: 'preferred' },
    });
    return { ceremony: await keepChallenge(trx as Trx, 'enrol', options.challenge), options };
  });
}

/** Enrols the computer whose key this is, once a link. Throws 400 `LINK_INVALID`, `KEY_REFUSED`. */
export async function finishEnrolment(
  strapi: Core.Strapi,
  given: { code: string; ceremony: string; response: RegistrationResponseJSON },
  address: string,
): Promise<ProvedComputer> {
  const challenge = await takeChallenge(strapi, 'enrol', given.ceremony);
  const { verifyRegistrationResponse } = await library();
  const { rpID, origin } = relyingParty();
  const expected = { expectedChallenge: challenge, expectedOrigin: origin, expectedRPID: rpID, requireUserVerification: false };
  const { verified, registrationInfo } = await accepted(verifyRegistrationResponse({ response: given.response, ...expected }));
  if (!verified) throw keyRefused();
  return strapi.db.transaction(async ({ trx }) => {
    const handle = trx as Trx;
    const [link] = await takeLink(handle, 'workstation-enrolment', hashToken(given.code));
    if (!link?.payload) throw enrolmentInvalid();
    const { name, byName, byStaffId } = JSON.parse(link.payload) as Enrolment;
    const { credential, credentialDeviceType } = registrationInfo;
    const isSynced = credentialDeviceType === 'multiDevice';
    const id = documentId(randomBytes);
    const [workstation] = await insertWorkstation(handle, id, 'device', name, null, byName, byStaffId);
    if (!workstation) throw new Error('The new workstation was not returned');
    const key = Buffer.from(credential.publicKey).toString('base64url');
    await insertCredential(
      handle,
      workstation.id,
      credential.id,
      key,
      credential.counter,
      JSON.stringify(credential.transports ?? []),
      isSynced,
    );
    const actor = { ...SYSTEM, name: byName };
    await audit(handle, { actor, action: 'workstation.enrol', subject: 'workstation', subjectId: id, after: { name, isSynced }, address });
    return { name, proof: await giveProof(handle, workstation.id) };
  });
}

/** What the browser needs to have the computer show its key; which key that is the computer knows. */
export async function beginProof(strapi: Core.Strapi): Promise<{ ceremony: string; options: object }> {
  const { generateAuthenticationOptions } = await library();
  const options = await generateAuthenticationOptions({ rpID: relyingParty().rpID, userVerification: 'preferred' });
  const ceremony = await strapi.db.transaction(({ trx }) => keepChallenge(trx as Trx, 'prove', options.challenge));
  return { ceremony, options };
}

/** A proof for the computer whose key has answered. Throws 400 `KEY_REFUSED`: unknown, revoked, replayed, of another site. */
export async function finishProof(
  strapi: Core.Strapi,
  given: { ceremony: string; response: AuthenticationResponseJSON },
): Promise<ProvedComputer> {
  const expectedChallenge = await takeChallenge(strapi, 'prove', given.ceremony);
  const { verifyAuthenticationResponse } = await library();
  const { rpID, origin } = relyingParty();
  return strapi.db.transaction(async ({ trx }) => {
    const handle = trx as Trx;
    const [known] = await lockCredential(handle, given.response.id);
    if (!known) throw keyRefused();
    const credential = {
      id: given.response.id,
      publicKey: new Uint8Array(Buffer.from(known.public_key, 'base64url')),
      counter: Number(known.counter),
      transports: JSON.parse(known.transports) as AuthenticatorTransport[],
    };
    const expected = { expectedChallenge, expectedOrigin: origin, expectedRPID: rpID, requireUserVerification: false };
    const { verified, authenticationInfo } = await accepted(
      verifyAuthenticationResponse({ response: given.response, ...expected, credential }),
    );
    if (!verified) throw keyRefused();
    await setCounter(handle, known.id, authenticationInfo.newCounter);
    return { name: known.name, proof: await giveProof(handle, known.workstation_id) };
  });
}

async function keepChallenge(trx: Trx, kind: 'enrol' | 'prove', challenge: string): Promise<string> {
  const { token, hash } = drawToken();
  await insertLink(trx, 'workstation-ceremony', hash, null, null, JSON.stringify({ kind, challenge }), CEREMONY_SECONDS);
  return token;
}

/** Used up whatever comes of it: an answer is looked at once. */
async function takeChallenge(strapi: Core.Strapi, kind: 'enrol' | 'prove', ceremony: string): Promise<string> {
  const [link] = await strapi.db.transaction(({ trx }) => takeLink(trx as Trx, 'workstation-ceremony', hashToken(ceremony)));
  const kept = JSON.parse(link?.payload ?? '{}') as { kind?: string; challenge?: string };
  if (kept.kind !== kind || kept.challenge === undefined) throw keyRefused();
  return kept.challenge;
}

/** The library throws where an answer is wrong; for the person all of that is one refusal. */
async function accepted<T>(verdict: Promise<T>): Promise<T> {
  try {
    return await verdict;
  } catch (error) {
    throw keyRefused(error);
  }
}
