import { randomBytes } from 'node:crypto';
import { documentId } from '../../../../kernel/ids';
import type { Trx } from '../../../../platform/database/statement';
import { enqueue } from '../../../../platform/queue/enqueue';
import { shopSettings } from '../../../accounts/services/shop-settings';
import { notificationQueued } from '../../contracts/events';
import type { NotificationEvent } from '../../domain/notifications/events';
import { routeOf } from '../../domain/notifications/route';
import { insertNotification, readReach, readTemplate } from '../../sql/notifications';
import { isChannelSetUp } from '../channels/set-up';

/** Something that a person is to be told of. */
export interface Happening {
  event: NotificationEvent;
  /** Names the happening for ever: told of once, on one channel, whatever is retried. */
  key: string;
  /** The thing it is about, for its page: `order` and its documentId. */
  subject: { kind: string; id: string } | null;
  customerId: number | null;
  email: string | null;
  phone: string | null;
  language: 'ru' | 'en' | null;
  /** Merge tags of the event beside `shop`. */
  variables: Record<string, unknown>;
}

/**
 * Queues a notification in the caller's transaction, if the event is switched on and was not told of yet. Without a way to
 * reach the person it is kept as `skipped`, so that its page can say so.
 */
export async function notify(trx: Trx, happening: Happening): Promise<void> {
  const [template] = await readTemplate(trx, happening.event);
  if (!template?.enabled) return;
  const reach = await readReach(trx, happening.customerId, happening.email, happening.phone);
  const route = routeOf(
    template.channels,
    reach.map(({ channel, address, consent, is_barred }) => ({
      channel,
      address,
      consent,
      isBarred: is_barred,
      isSetUp: isChannelSetUp(channel),
    })),
  );
  const { documentLocale } = await shopSettings(trx);
  const [row] = await insertNotification(
    trx,
    documentId(randomBytes),
    happening.key,
    happening.event,
    happening.subject?.kind ?? null,
    happening.subject?.id ?? null,
    happening.customerId,
    happening.language ?? documentLocale,
    JSON.stringify(happening.variables),
    JSON.stringify(route),
    route.length === 0 ? 'skipped' : 'queued',
    route.length === 0 ? 'No channel reaches this person' : null,
  );
  if (row && route.length > 0) await enqueue(trx, notificationQueued, { notificationId: row.id });
}
