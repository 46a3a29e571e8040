import type { Trx } from '../../../../platform/database/statement';
import type { NotificationBody } from '../../contracts/notifications';
import { notificationsAbout } from '../../sql/notifications';

/** What was told about one thing (`order` and its documentId), the newest first, with every try. */
export async function readNotifications(handle: Trx, subject: string, subjectId: string): Promise<NotificationBody[]> {
  const rows = await notificationsAbout(handle, subject, subjectId);
  return rows.map((row) => ({
    documentId: row.document_id,
    event: row.event,
    state: row.state,
    channel: row.channel,
    address: row.address,
    reply: row.last_reply,
    queuedAt: row.queued_at.toISOString(),
    settledAt: row.settled_at?.toISOString() ?? null,
    log: row.log.map(({ at, ...rest }) => ({ at: new Date(at).toISOString(), ...rest })),
  }));
}
