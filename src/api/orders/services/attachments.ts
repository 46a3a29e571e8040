import { randomBytes } from 'node:crypto';
import { copyFile, mkdir, open, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { documentId } from '../../../kernel/ids';
import { environment } from '../../../platform/database/environment';
import type { Trx } from '../../../platform/database/statement';
import { invalid, notFound, Refusal } from '../../../platform/http/refusal';
import type { Actor } from '../../accounts/contracts/actor';
import { audit } from '../../accounts/services/audit';
import { staffIdOf } from '../../accounts/services/staff';
import type { Attachment } from '../contracts/staff-bodies';
import { DECIDING_BYTES, fileKind, namedAs } from '../domain/file-kind';
import { attachmentOf, attachmentsOf, deleteAttachment, insertAttachment, type AttachmentRow } from '../sql/attachments';
import { openOrder, peekAtOrder } from './open-order';

/** A file as the body parser left it in the temporary folder; size in bytes. */
export interface UploadedFile {
  filepath: string;
  originalFilename: string | null;
  mimetype: string | null;
  size: number;
}

const MAX_FILES = 50;
const LONGEST_NAME = 200;

/** The files kept with an order, newest first. 404 when there is no such order. */
export async function listAttachments(handle: Trx, actor: Actor, id: string): Promise<Attachment[]> {
  const order = await peekAtOrder(handle, actor, id);
  return (await attachmentsOf(handle, order.id)).map(attachmentBody);
}

/**
 * Keeps a file in `DATA_DIR/private/orders`. It is copied before the row is written: a crash in between leaves a file
 * nobody refers to, never a row without its file. Its content decides what it is. 400 for an empty file or 50 files
 * already, 400 `UNSUPPORTED_FILE` for kinds that are not kept.
 */
export async function addAttachment(trx: Trx, actor: Actor, id: string, file: UploadedFile | undefined): Promise<Attachment> {
  if (!file) throw invalid(['file'], 'is missing; send it as multipart field "file"');
  if (file.size === 0) throw invalid(['file'], 'is empty');
  const { name, mime } = await checkedFile(file);
  const order = await openOrder(trx, actor, id);
  if ((await attachmentsOf(trx, order.id)).length >= MAX_FILES) throw invalid(['file'], `an order keeps at most ${MAX_FILES} files`);
  const fileId = documentId(randomBytes);
  await mkdir(folder(), { recursive: true, mode: 0o700 });
  try {
    await copyFile(file.filepath, path.join(folder(), fileId));
    const staffId = await staffIdOf(trx, actor);
    const [row] = await insertAttachment(trx, fileId, order.id, name, mime, file.size, fileId, staffId, actor.name);
    if (!row) throw new Error(`The file ${fileId} was not returned`);
    await audit(trx, { actor, action: 'order.file-add', subject: 'order', subjectId: id, after: { name: row.name, size: row.size } });
    return attachmentBody(row);
  } catch (error) {
    await rm(path.join(folder(), fileId), { force: true });
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC')
      throw new Refusal(507, 'The disk of the server is full; the file was not kept', { code: 'DISK_FULL' });
    throw error;
  }
}

/** Where a kept file lies, with its name. 404 when it is not of this order. */
export async function openAttachment(handle: Trx, actor: Actor, id: string, fileId: string): Promise<Attachment & { path: string }> {
  const order = await peekAtOrder(handle, actor, id);
  const [row] = await attachmentOf(handle, order.id, fileId);
  if (!row) throw notFound('File');
  const stored = path.join(folder(), row.stored_as);
  // A row without its file is a restore without the private folder; better a 404 than a broken download.
  if (!(await stat(stored).catch(() => null))) throw notFound('File');
  return { ...attachmentBody(row), path: stored };
}

/** Takes a file from an order; the answer's `path` is deleted by the caller once the transaction has committed. */
export async function removeAttachment(trx: Trx, actor: Actor, id: string, fileId: string): Promise<{ documentId: string; path: string }> {
  const order = await openOrder(trx, actor, id);
  const [row] = await deleteAttachment(trx, order.id, fileId);
  if (!row) throw notFound('File');
  await audit(trx, { actor, action: 'order.file-remove', subject: 'order', subjectId: id, before: { name: row.name, size: row.size } });
  return { documentId: row.document_id, path: path.join(folder(), row.stored_as) };
}

/** Deletes files that no order has any more; those already gone are passed over. Throws what the disk says otherwise. */
export async function dropFiles(files: readonly string[]): Promise<void> {
  for (const file of files) await rm(path.join(folder(), path.basename(file)), { force: true });
}

function folder(): string {
  return path.join(environment().dataDir, 'private', 'orders');
}

async function checkedFile(file: UploadedFile): Promise<{ name: string; mime: string }> {
  const handle = await open(file.filepath);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(DECIDING_BYTES), 0, DECIDING_BYTES, 0);
    const kind = fileKind(buffer.subarray(0, bytesRead));
    const named = kind && namedAs(kind, nameOf(file));
    if (!named) throw unsupported();
    return named;
  } finally {
    await handle.close();
  }
}

function unsupported(): Refusal {
  const message = 'must be a picture (PNG, JPEG, WebP, GIF), PDF, an office document, TXT, CSV or ZIP, with a name that fits its content';
  return new Refusal(400, `file: ${message}`, { code: 'UNSUPPORTED_FILE', errors: [{ path: ['file'], message }] });
}

function nameOf({ originalFilename }: UploadedFile): string {
  const name = path
    .basename(originalFilename ?? '')
    .replace(/[\p{C}/\\]/gu, '')
    .trim();
  return name.slice(-LONGEST_NAME) || 'file';
}

function attachmentBody(row: AttachmentRow): Attachment {
  const { document_id, name, mime, size, uploaded_by_name, created_at } = row;
  return { documentId: document_id, name, mime, size, uploadedBy: uploaded_by_name, createdAt: created_at.toISOString() };
}
