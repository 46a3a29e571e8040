import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { errorCode } from '../../error-code';
import { identityOf, isRunning } from './process-identity';

const POLL_MS = 50;

/**
 * Runs `work` while this process alone, of all that use the same `file`, holds the lock. A holder that was
 * killed loses it. Throws when a living process keeps it longer than `patienceMs`.
 */
export async function withFileLock<T>(file: string, work: () => Promise<T>, patienceMs = 120_000): Promise<T> {
  const giveUpAt = Date.now() + patienceMs;
  const mine = `${identityOf(process.pid)} ${randomBytes(6).toString('hex')}`;
  while (!take(file, mine)) {
    const held = holder(file);
    if (held && !isRunning(withoutNonce(held))) await removeOfTheDead(file, held, patienceMs);
    else if (Date.now() > giveUpAt)
      throw new Error(
        `${file} has been held by process ${held.split(' ')[0]} for ${Math.round(patienceMs / 1000)} s; end that process, or delete the file if it is not Artel`,
      );
    else await sleep(POLL_MS);
  }
  try {
    return await work();
  } finally {
    fs.rmSync(file, { force: true });
  }
}

/** A link appears at once with its content, and fails when the name exists. */
function take(file: string, mine: string): boolean {
  const draft = `${file}.${mine.split(' ').pop()}`;
  fs.writeFileSync(draft, mine);
  try {
    fs.linkSync(draft, file);
    return true;
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
    return false;
  } finally {
    fs.rmSync(draft, { force: true });
  }
}

/**
 * Of several that see the same dead holder only one may remove the file, or it would remove the next
 * holder's: so removing needs a lock of its own, and a second look.
 */
async function removeOfTheDead(file: string, held: string, patienceMs: number): Promise<void> {
  await withFileLock(
    `${file}.break`,
    async () => {
      if (holder(file) === held) fs.rmSync(file, { force: true });
    },
    patienceMs,
  );
}

function holder(file: string): string {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
    return '';
  }
}

function withoutNonce(held: string): string {
  return held.split(' ').slice(0, -1).join(' ');
}
