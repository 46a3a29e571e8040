import type { Trx } from '../../../../platform/database/statement';
import type { Actor } from '../../../accounts/contracts/actor';
import { wordThatHolds } from '../../domain/consents/consents';
import { selectConsents } from '../../sql/consents';
import { addWord } from '../privacy/consents';

/**
 * Writes down that whoever orders agrees to the keeping of their data, by the text `slug@version` they were shown; once for each
 * version. Never more than that: a visitor may type somebody else's address, which must not sign that person up for letters.
 * 400 for a text that does not exist.
 */
export async function consentAtCheckout(trx: Trx, actor: Actor, customerId: number, textVersion: string): Promise<void> {
  const purpose = 'personal_data';
  const last = wordThatHolds(await selectConsents(trx, [customerId]), purpose, 'any');
  if (last?.granted && last.text_version === textVersion) return;
  await addWord(trx, actor, customerId, { purpose, channel: 'any', granted: true, textVersion, source: 'checkout' });
}
