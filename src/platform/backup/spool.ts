import fs from 'node:fs/promises';
import path from 'node:path';

/** A folder (0700) beside the archive for what is packed or unpacked; gone afterwards, whatever happened. */
export async function withSpool<T>(beside: string, work: (spool: string) => Promise<T>): Promise<T> {
  await fs.mkdir(beside, { recursive: true });
  const spool = await fs.mkdtemp(path.join(beside, '.artel-backup-'));
  try {
    await fs.mkdir(path.join(spool, 'tables'));
    return await work(spool);
  } finally {
    await fs.rm(spool, { recursive: true, force: true });
  }
}
