import type { Trx } from '../../../../platform/database/statement';
import { forbidden } from '../../../../platform/http/refusal';
import type { Actor } from '../../../accounts/contracts/actor';
import type { OwnConsents } from '../../contracts/own';
import { wordsOfWishes, type ConsentWish } from '../../domain/consents/own-wishes';
import { selectConsents } from '../../sql/consents';
import { recordOfUser } from '../../sql/people';
import { addWord, consentsOf } from '../privacy/consents';
import { openOwnRecord } from './link-person';

/** What the signed-in person agreed to and refused; nothing for somebody without a customer record. 403 for an API token. */
export async function readOwnConsents(handle: Trx, actor: Actor): Promise<OwnConsents> {
  const [record] = await recordOfUser(handle, personIn(actor));
  return record ? ownBody(handle, record.customer_id) : { current: [], history: [] };
}

/**
 * Writes down what the signed-in person wishes, in their own name and from their profile; their customer record is found by the
 * confirmed address or VK ID, or made. 400 for a text that does not exist; 403 for an API token.
 */
export async function writeOwnConsents(trx: Trx, actor: Actor, wishes: readonly ConsentWish[]): Promise<OwnConsents> {
  const userId = personIn(actor);
  const customerId = await openOwnRecord(trx, userId);
  const words = wordsOfWishes(await selectConsents(trx, [customerId]), wishes);
  // Also a manager speaks for nobody but themselves here.
  const person: Actor = { kind: 'client', role: actor.role, userId, staffId: null, name: actor.name };
  for (const { purpose, channel, granted, textVersion = null } of words)
    await addWord(trx, person, customerId, { purpose, channel, granted, textVersion, source: 'profile' });
  return ownBody(trx, customerId);
}

function personIn({ userId }: Actor): number {
  if (userId === null) throw forbidden();
  return userId;
}

async function ownBody(handle: Trx, customerId: number): Promise<OwnConsents> {
  const { current, history } = await consentsOf(handle, customerId);
  return { current: current.map(withoutWriter), history: history.map(withoutWriter) };
}

function withoutWriter({
  purpose,
  channel,
  granted,
  textVersion,
  source,
  at,
}: OwnConsents['current'][number]): OwnConsents['current'][number] {
  return { purpose, channel, granted, textVersion, source, at };
}
