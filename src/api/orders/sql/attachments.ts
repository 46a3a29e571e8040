import { statement } from '../../../platform/database/statement';

/** A kept file; `stored_as` is its name in the private folder. */
export interface AttachmentRow {
  document_id: string;
  name: string;
  mime: string;
  size: number;
  stored_as: string;
  uploaded_by_name: string;
  created_at: Date;
}

const FILE = 'a.document_id, a.name, a.mime, a.size, a.stored_as, a.uploaded_by_name, a.created_at';

/** The files of an order, newest first. */
export const attachmentsOf = statement<[orderId: number], AttachmentRow>(
  'attachments_of_order',
  `select ${FILE} from order_attachments a where a.order_id = $1 order by a.id desc`,
);

export const attachmentOf = statement<[orderId: number, documentId: string], AttachmentRow>(
  'attachment_of_order',
  `select ${FILE} from order_attachments a where a.order_id = $1 and a.document_id = $2`,
);

export const insertAttachment = statement<
  [
    documentId: string,
    orderId: number,
    name: string,
    mime: string,
    size: number,
    storedAs: string,
    staffId: number | null,
    staffName: string,
  ],
  AttachmentRow
>(
  'insert_attachment',
  `with a as (insert into order_attachments (document_id, order_id, name, mime, size, stored_as, uploaded_by_id, uploaded_by_name, created_at, updated_at, published_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, timezone('UTC', now()), timezone('UTC', now()), timezone('UTC', now())) returning *)
   select ${FILE} from a`,
);

export const deleteAttachment = statement<[orderId: number, documentId: string], AttachmentRow>(
  'delete_attachment',
  `with a as (delete from order_attachments where order_id = $1 and document_id = $2 returning *) select ${FILE} from a`,
);
