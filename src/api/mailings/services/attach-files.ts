import { randomBytes } from 'node:crypto';
import { copyFile, mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { documentId } from '../../../kernel/ids';
import type { Trx } from '../../../platform/database/statement';
import { invalid, notFound } from '../../../platform/http/refusal';
import type { MessageBody } from '../contracts/bodies';
import { deleteMessageFile, insertMessageFile } from '../sql/messages';
import type { Access } from './access';
import { filesFolder } from './letters/message-files';
import { findMessage, lockWritable } from './messages';

/** A file as the body parser left it; size in bytes. */
export interface UploadedFile {
  filepath: string;
  originalFilename: string | null;
  mimetype: string | null;
  size: number;
}

const MAX_FILES = 10;
const MAX_BYTES = 10 * 1_024 * 1_024;
const LONGEST_NAME = 200;

/** Adds a file to a message; it is copied before its row is written. 400 for an empty or large one, or ten already. */
export async function addFile(trx: Trx, access: Access, id: string, file: UploadedFile | undefined): Promise<MessageBody['files'][number]> {
  if (!file) throw invalid(['file'], 'is missing; send it as multipart field "file"');
  if (file.size === 0) throw invalid(['file'], 'is empty');
  if (file.size > MAX_BYTES) throw invalid(['file'], 'is larger than 10 MB');
  const message = await lockWritable(trx, access, id);
  // The files are counted anew: what was read with the lock is older than whoever held it before.
  const { files } = await findMessage(trx, access, id);
  if (files.length >= MAX_FILES) throw invalid(['file'], `a message carries at most ${MAX_FILES} files`);
  const fileId = documentId(randomBytes);
  const stored = path.join(filesFolder(), fileId);
  await mkdir(filesFolder(), { recursive: true, mode: 0o700 });
  try {
    await copyFile(file.filepath, stored);
    const contentType = /^[\w.+-]{1,80}\/[\w.+-]{1,80}$/.test(file.mimetype ?? '') ? String(file.mimetype) : 'application/octet-stream';
    const fileName = nameOf(file);
    await insertMessageFile(trx, fileId, message.id, fileName, contentType, file.size, fileId);
    return { documentId: fileId, fileName, contentType, size: file.size };
  } catch (error) {
    await rm(stored, { force: true });
    throw error;
  }
}

/** Takes a file from a message. It stays on the disk: mailings that have started send it. */
export async function removeFile(trx: Trx, access: Access, id: string, fileId: string): Promise<MessageBody> {
  const message = await lockWritable(trx, access, id);
  const [gone] = await deleteMessageFile(trx, message.id, fileId);
  if (!gone) throw notFound('File');
  return findMessage(trx, access, id);
}

function nameOf({ originalFilename }: UploadedFile): string {
  const name = path
    .basename(originalFilename ?? '')
    .replace(/[\p{C}"\\]/gu, '')
    .trim();
  return name.slice(-LONGEST_NAME) || 'file';
}
