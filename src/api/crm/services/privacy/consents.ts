import type { Trx } from '../../../../platform/database/statement';
import { invalid } from '../../../../platform/http/refusal';
import type { Actor } from '../../../accounts/contracts/actor';
import { audit } from '../../../accounts/services/audit';
import type { ConsentBody, ConsentsBody } from '../../contracts/privacy';
import { wordThatHolds, type ConsentChannel, type ConsentPurpose, type ConsentSource } from '../../domain/consents/consents';
import { selectConsents, selectHistory, type ConsentRow } from '../../sql/consents';
import { selectTextInForce, selectTextVersion } from '../../sql/privacy/text-version';
import { openCustomer, peekAtCustomer } from '../open-customer';
import { writeWords } from './write-words';

/** A word of a person to be written down. */
export interface ConsentCommand {
  purpose: ConsentPurpose;
  channel: ConsentChannel;
  granted: boolean;
  textVersion?: string | null;
  source?: ConsentSource;
  at?: string;
}

const LONGEST_HISTORY = 500;

/** What a person agreed to and refused: what holds, and every word. */
export async function readConsents(handle: Trx, id: string): Promise<ConsentsBody> {
  return consentsOf(handle, (await peekAtCustomer(handle, id)).id);
}

/**
 * Writes a word down under the customer's lock; without a `source` it was given at the desk or over the API. 400 for a text
 * that does not exist or a moment before the last word.
 */
export async function recordConsent(trx: Trx, actor: Actor, id: string, command: ConsentCommand): Promise<ConsentsBody> {
  const customer = await openCustomer(trx, id);
  const source = command.source ?? (actor.adminUserId === undefined ? 'api' : 'desk');
  await addWord(trx, actor, customer.id, { ...command, source });
  const { purpose, channel, granted, textVersion = null } = command;
  const after = { purpose, channel, granted, textVersion, source };
  await audit(trx, { actor, action: 'customer.consent', subject: 'customer', subjectId: id, after });
  return consentsOf(trx, customer.id);
}

/**
 * The same for other contexts (a registration, an unsubscription), by `customers.id`; the caller holds the customer's row or
 * accepts that of two words at once either may be the last.
 */
export async function addWord(
  trx: Trx,
  actor: Actor,
  customerId: number,
  command: ConsentCommand & { source: ConsentSource },
): Promise<void> {
  const { purpose, channel, granted, textVersion = null, source, at } = command;
  await checkText(trx, textVersion);
  if (at !== undefined) await checkMoment(trx, customerId, { purpose, channel, at });
  const words = [{ purpose, channel, granted }];
  await writeWords(trx, actor, { customerId, words }, { source, textVersion, ...(at === undefined ? {} : { at }) });
}

/** The version of a page in force now (`consent-personal-data@3`); null where the shop has written none. */
export async function textInForce(handle: Trx, slug: string): Promise<string | null> {
  return (await selectTextInForce(handle, slug))[0]?.text_version ?? null;
}

async function checkText(trx: Trx, textVersion: string | null): Promise<void> {
  if (textVersion === null) return;
  const [slug = '', version] = textVersion.split('@');
  const [known] = await selectTextVersion(trx, slug, Number(version));
  if (!known) throw invalid(['textVersion'], 'is not a version of a consent text or a policy');
}

async function checkMoment(
  trx: Trx,
  customerId: number,
  { purpose, channel, at }: { purpose: string; channel: string; at: string },
): Promise<void> {
  if (new Date(at).getTime() > Date.now()) throw invalid(['at'], 'is in the future');
  const last = wordThatHolds(await selectConsents(trx, [customerId]), purpose, channel);
  if (last && last.at.getTime() > new Date(at).getTime()) throw invalid(['at'], 'is before the last word that was given');
}

/** The same by `customers.id`; the history has the words of records merged into this one too. */
export async function consentsOf(handle: Trx, customerId: number): Promise<ConsentsBody> {
  const words = await selectConsents(handle, [customerId]);
  const asked = [...new Map(words.map(({ purpose, channel }) => [`${purpose} ${channel}`, { purpose, channel }])).values()];
  const current = asked.flatMap(({ purpose, channel }) => {
    const word = wordThatHolds(words, purpose, channel);
    return word ? [{ ...consentBody(word), channel }] : [];
  });
  const history = await selectHistory(handle, customerId);
  return { current, history: history.slice(-LONGEST_HISTORY).reverse().map(consentBody) };
}

function consentBody(row: ConsentRow): ConsentBody {
  return {
    documentId: row.document_id,
    purpose: row.purpose,
    channel: row.channel,
    granted: row.granted,
    textVersion: row.text_version,
    source: row.source,
    by: row.actor_name,
    at: row.at.toISOString(),
  };
}
