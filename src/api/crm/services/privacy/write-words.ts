import { randomBytes } from 'node:crypto';
import { documentId } from '../../../../kernel/ids';
import type { Trx } from '../../../../platform/database/statement';
import type { Actor } from '../../../accounts/contracts/actor';
import type { ConsentSource, NewWord } from '../../domain/consents/consents';
import { insertConsent } from '../../sql/consents';

/** Where a word comes from: the text agreed to, the place, and the moment when it is not now. */
export interface WordOrigin {
  source: ConsentSource;
  textVersion?: string | null;
  at?: string;
}

/** Adds words to a customer's ledger, in this order; answers their row ids. */
export async function writeWords(
  trx: Trx,
  actor: Actor,
  { customerId, words }: { customerId: number; words: readonly NewWord[] },
  { source, textVersion = null, at }: WordOrigin,
): Promise<number[]> {
  const ids: number[] = [];
  const actorId = actor.staffId ?? actor.userId;
  for (const { purpose, channel, granted } of words) {
    const [row] = await insertConsent(
      trx,
      documentId(randomBytes),
      customerId,
      purpose,
      channel,
      granted,
      textVersion,
      source,
      actor.kind,
      actorId,
      actor.name,
      at ?? null,
    );
    if (row) ids.push(row.id);
  }
  return ids;
}
