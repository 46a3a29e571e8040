import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** Whom the server runs as. PostgreSQL refuses root, so root hands it to an account without rights. */
export interface Account {
  /** Runs a program as this account and waits for it. */
  run: (program: string, args: readonly string[]) => SpawnSyncReturns<string>;
  /** Gives a file or a whole folder to this account. */
  own: (target: string) => void;
  /** True when the account can enter the folder. */
  reaches: (folder: string) => boolean;
  isRoot: boolean;
}

/** The account for this process: itself, or `postgres`, else `nobody`, when it is root. Throws when root finds neither. */
export function serverAccount(): Account {
  const ids = process.getuid?.() === 0 ? unprivilegedIds() : {};
  const run: Account['run'] = (program, args) =>
    spawnSync(program, args, {
      ...ids,
      cwd: '/',
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: process.platform === 'linux' ? 'C.UTF-8' : 'C', PGOPTIONS: '' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  return {
    run,
    own: (target) => {
      if (ids.uid !== undefined && ids.gid !== undefined) chownAll(target, ids.uid, ids.gid);
    },
    reaches: (folder) => ids.uid === undefined || run('ls', ['-d', path.join(folder, '.')]).status === 0,
    isRoot: ids.uid !== undefined,
  };
}

/** initdb needs an account with a line in the password file. */
function unprivilegedIds(): { uid?: number; gid?: number } {
  const accounts = fs
    .readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const found = accounts.find(([name]) => name === 'postgres') ?? accounts.find(([name]) => name === 'nobody');
  if (!found)
    throw new Error(
      'PostgreSQL does not run as root, and there is neither a postgres nor a nobody account: start Artel as a plain user, or give DATABASE_URL',
    );
  return { uid: Number(found[2]), gid: Number(found[3]) };
}

function chownAll(target: string, uid: number, gid: number): void {
  fs.lchownSync(target, uid, gid);
  if (!fs.lstatSync(target).isDirectory()) return;
  for (const entry of fs.readdirSync(target)) chownAll(path.join(target, entry), uid, gid);
}

/**
 * The folder the server lives in: `wanted`, or, when root's project lies under a closed folder such as /root,
 * one of its own under /var/lib that the unprivileged account can enter. Creates it.
 */
export function reachableHome(wanted: string, account: Account, outside = '/var/lib/artel'): string {
  fs.mkdirSync(wanted, { recursive: true });
  if (account.reaches(wanted)) return wanted;
  const name = createHash('sha256').update(fs.realpathSync(wanted)).digest('hex').slice(0, 12);
  const home = path.join(outside, name);
  fs.mkdirSync(home, { recursive: true });
  if (!account.reaches(home))
    throw new Error(
      `Neither ${wanted} nor ${home} can be entered by the account PostgreSQL runs as: set DATA_DIR to a folder that can, or give DATABASE_URL`,
    );
  return home;
}
