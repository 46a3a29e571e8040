import { statement } from '../../../platform/database/statement';
import type { Channel } from '../domain/channels';

/** A notification whose letter came back. */
export const notificationByDocument = statement<[documentId: string], { id: number; channel: Channel; address: string }>(
  'notification_by_document',
  'select id, channel, address from notifications where document_id = $1 and channel is not null and address is not null',
);
