import { randomUUID } from 'node:crypto';
import { copyFile, mkdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { environment } from '../../../../platform/database/environment';
import { Refusal } from '../../../../platform/http/refusal';

/** Keeps a copy of an uploaded file in `DATA_DIR/private/imports`; answers the name it is kept under. */
export async function keepFile(uploaded: string): Promise<string> {
  const name = randomUUID();
  await mkdir(folder(), { recursive: true, mode: 0o700 });
  try {
    await copyFile(uploaded, pathOf(name));
  } catch (error) {
    await forgetFile(name);
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC')
      throw new Refusal(507, 'The disk of the server is full; the file was not kept', { code: 'DISK_FULL' });
    throw error;
  }
  return name;
}

/** Where a kept file lies. */
export function pathOf(name: string): string {
  return path.join(folder(), name);
}

/** False on a node that does not share the folder, or after the file was forgotten. */
export async function isKept(name: string): Promise<boolean> {
  return (await stat(pathOf(name)).catch(() => null)) !== null;
}

/** Deletes a kept file; one that is gone already is no error. */
export async function forgetFile(name: string): Promise<void> {
  await rm(pathOf(name), { force: true });
}

/** Deletes several kept files. */
export async function forgetFiles(names: readonly string[]): Promise<void> {
  for (const name of names) await forgetFile(name);
}

function folder(): string {
  return path.join(environment().dataDir, 'private', 'imports');
}
