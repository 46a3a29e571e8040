import { randomBytes, timingSafeEqual } from 'node:crypto';
import { documentId } from '../../../../kernel/ids';
import { environment } from '../../../../platform/database/environment';
import type { Trx } from '../../../../platform/database/statement';
import { Refusal } from '../../../../platform/http/refusal';
import type { Channel } from '../../domain/channels';
import { deliveryByDocument, markDelivery } from '../../sql/deliveries';
import { notificationByDocument } from '../../sql/notifications';
import { suppress } from '../../sql/suppressions';
import type { Return } from './read-return';

/** Whether whoever posts returns knows BOUNCE_TOKEN. 404 where none is set, 401 for a wrong one. */
export function refuseStrangers(authorization: string): void {
  const { bounceToken } = environment();
  if (bounceToken === null) throw new Refusal(404, 'Set BOUNCE_TOKEN to take bounces and complaints', { code: 'NOT_FOUND' });
  const [given, right] = [Buffer.from(authorization.replace(/^Bearer\s+/i, '')), Buffer.from(bounceToken)];
  if (given.length !== right.length || !timingSafeEqual(given, right))
    throw new Refusal(401, 'The token is not BOUNCE_TOKEN', { code: 'UNAUTHORIZED' });
}

/** Notes a return at its letter and, where it says so, writes to the address no more. False when the letter is none of ours. */
export async function takeReturn(trx: Trx, { kind, letter, bars, words }: Return): Promise<boolean> {
  const [delivery] = letter.kind === 'delivery' ? await deliveryByDocument(trx, letter.documentId) : [];
  const [notification] = letter.kind === 'notification' ? await notificationByDocument(trx, letter.documentId) : [];
  const to: { channel: Channel; address: string } | undefined = delivery ?? notification;
  if (!to) return false;
  if (delivery) await markDelivery(trx, delivery.id, kind);
  if (bars) await suppress(trx, to.channel, [documentId(randomBytes)], [to.address], kind, words, null);
  return true;
}
