import { statement } from '../../../platform/database/statement';
import { ownedSql } from './owned';

/** A message with its files. */
export interface MessageRow {
  id: number;
  document_id: string;
  name: string;
  subject: string | null;
  body: string;
  format: 'html' | 'mjml' | 'text';
  owner_name: string;
  is_mine: boolean;
  version: number;
  archived_at: Date | null;
  files: { documentId: string; fileName: string; contentType: string; size: number; storedAs: string }[];
  used_in: number;
  created_at: Date;
  updated_at: Date;
}

/** Columns of a `MessageRow` over `g`; the placeholders say who reads. */
export function messageColumns(user: string, staff: string): string {
  return `g.id, g.document_id, g.name, g.subject, g.body, g.format, g.owner_name, g.version, g.archived_at, timezone('UTC', g.created_at) as created_at,
    timezone('UTC', g.updated_at) as updated_at, ${ownedSql('g', user, staff)} as is_mine,
    (select count(*)::int from mailings m where m.message_id = g.id) as used_in,
    (select coalesce(json_agg(json_build_object('documentId', a.document_id, 'fileName', a.file_name, 'contentType', a.content_type, 'size', a.size, 'storedAs', a.stored_as) order by a.id), '[]'::json)
     from message_attachments a where a.message_id = g.id) as files`;
}

export const readMessage = statement<[documentId: string, userId: number | null, staffId: number | null], MessageRow>(
  'read_message',
  `select ${messageColumns('$2', '$3')} from messages g where g.document_id = $1`,
);

export const lockMessage = statement<[documentId: string, userId: number | null, staffId: number | null], MessageRow>(
  'lock_message',
  `select ${messageColumns('$2', '$3')} from messages g where g.document_id = $1 for no key update of g`,
);

export const insertMessage = statement<
  [
    documentId: string,
    name: string,
    subject: string | null,
    body: string,
    format: string,
    userId: number | null,
    staffId: number | null,
    ownerName: string,
  ],
  { id: number }
>(
  'insert_message',
  `insert into messages (document_id, name, subject, body, format, owner_user_id, owner_staff_id, owner_name, version, created_at, updated_at, published_at)
   values ($1, $2, $3, $4, $5, $6, $7, $8, 1, timezone('UTC', now()), timezone('UTC', now()), timezone('UTC', now())) returning id`,
);

export const updateMessage = statement<[id: number, name: string, subject: string | null, body: string, format: string], never>(
  'update_message',
  `update messages set name = $2, subject = $3, body = $4, format = $5, version = version + 1, updated_at = timezone('UTC', now()) where id = $1`,
);

/** Deletes a message that no mailing refers to. */
export const deleteMessage = statement<[id: number], { id: number }>(
  'delete_message',
  'delete from messages g where g.id = $1 and not exists (select 1 from mailings m where m.message_id = g.id) returning g.id',
);

export const archiveMessage = statement<[id: number], never>(
  'archive_message',
  `update messages set archived_at = coalesce(archived_at, now()), version = version + 1, updated_at = timezone('UTC', now()) where id = $1`,
);

export const insertMessageFile = statement<
  [documentId: string, messageId: number, fileName: string, contentType: string, size: number, storedAs: string],
  never
>(
  'insert_message_file',
  `insert into message_attachments (document_id, message_id, file_name, content_type, size, stored_as, created_at, updated_at, published_at)
   values ($1, $2, $3, $4, $5, $6, timezone('UTC', now()), timezone('UTC', now()), timezone('UTC', now()))`,
);

export const deleteMessageFile = statement<[messageId: number, documentId: string], { stored_as: string }>(
  'delete_message_file',
  'delete from message_attachments where message_id = $1 and document_id = $2 returning stored_as',
);
