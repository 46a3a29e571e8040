import { randomBytes } from 'node:crypto';
import { documentId } from '../../../../kernel/ids';
import type { Trx } from '../../../../platform/database/statement';
import { notFound } from '../../../../platform/http/refusal';
import type { Actor } from '../../../accounts/contracts/actor';
import { staffIdOf } from '../../../accounts/services/staff';
import { insertConsent } from '../../sql/consents/insert-consent';

/** What somebody allowed or refused; `channel` is where they said so. */
export interface ConsentCommand {
  customer: string;
  purpose: string;
  channel: string;
  granted: boolean;
}

/** Writes a consent with the version of the text in force. Throws 404 for no such customer. */
export async function recordConsent(trx: Trx, actor: Actor, { customer, purpose, channel, granted }: ConsentCommand): Promise<void> {
  const who = actor.userId ?? (await staffIdOf(trx, actor));
  const page = `consent-${purpose}`;
  const id = documentId(randomBytes);
  const [row] = await insertConsent(trx, id, customer, purpose, channel, granted, page, 'desk', actor.kind, who, actor.name);
  if (!row) throw notFound('Customer');
}
