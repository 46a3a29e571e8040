import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { environment } from '../../../../platform/database/environment';
import type { FrozenContent } from '../../sql/mailing-content';
import type { OutgoingFile } from '../engine/transport';

/** Where attachments of messages lie. */
export function filesFolder(): string {
  return path.join(environment().dataDir, 'private', 'mailings');
}

/** Reads a message's attachments into memory, once for all of its letters. */
export async function readFiles(files: FrozenContent['files']): Promise<OutgoingFile[]> {
  return Promise.all(
    files.map(async ({ fileName, contentType, storedAs }) => ({
      filename: fileName,
      contentType,
      content: await readFile(path.join(filesFolder(), path.basename(storedAs))),
    })),
  );
}
