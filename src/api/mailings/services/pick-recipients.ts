import type { Trx } from '../../../platform/database/statement';
import { escapeLike } from '../../../platform/http/list-sql';
import { addressOn, type Channel } from '../domain/channels';
import { findPicked, readPicked, readSegmentsToPick } from '../sql/recipients';

/** Somebody to be picked as a recipient. */
export interface Pick {
  documentId: string;
  name: string | null;
  /** On the channel; null when it does not reach them. */
  address: string | null;
}

/** Customers by a text typed, or by their documentIds (at most 500). */
export async function pickRecipients(handle: Trx, channel: Channel, wanted: { text?: string; ids?: readonly string[] }): Promise<Pick[]> {
  const rows = wanted.ids
    ? await readPicked(handle, [...wanted.ids].slice(0, 500))
    : await findPicked(handle, `%${escapeLike((wanted.text ?? '').toLowerCase())}%`);
  return rows.map(({ document_id, name, email, phone, vk_id }) => ({
    documentId: document_id,
    name,
    address: addressOn(channel, { email, phone, vkId: vk_id }),
  }));
}

/** Segments by name, for whoever may write mailings; what they say of customers stays with those who may see customers. */
export async function segmentsToPick(handle: Trx): Promise<{ documentId: string; name: string }[]> {
  return (await readSegmentsToPick(handle)).map(({ document_id, name }) => ({ documentId: document_id, name }));
}
