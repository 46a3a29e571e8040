import fs from 'node:fs';
import path from 'node:path';
import { serverAccount, reachableHome } from './account';
import { packagedBinaries, usableBinaries } from './binaries';
import { openCluster, SUPERUSER } from './cluster';
import { withFileLock } from './file-lock';
import { leasesOf } from './leases';
import { ensureDatabase, runningPort, startPostmaster, stopPostmaster } from './postmaster';

const FIRST_PORT = 15_432;

/** Where the embedded server lives and what it is asked for. */
export interface EmbeddedOptions {
  /** Folder of the server, usually `DATA_DIR/postgres`. */
  home: string;
  /** First port to try; 15432 when left out. */
  port?: number;
  /** Name of the database; `artel` when left out. */
  database?: string;
}

/** A process's use of the embedded server. */
export interface EmbeddedServer {
  url: string;
  port: number;
  /** True when this call started it, false when it joined a running one. */
  started: boolean;
  /** Folder it really lives in; differs from the wanted one when root's project is closed to others. */
  home: string;
  /** Counts another process (a child) as a user too, so that it outlives this one safely. */
  share: (pid: number) => Promise<void>;
  /** Ends this process's use; the last user's leaving stops the server. Further calls do nothing. */
  release: () => Promise<void>;
}

/** Uses of one home inside this process, by home. */
const uses = new Map<string, number>();

/**
 * Joins the embedded PostgreSQL of `home`, starting it when nobody runs it. Several processes may do so at
 * once; whoever leaves last stops it, and killed processes do not count.
 */
export async function joinEmbeddedServer(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const account = serverAccount();
  const home = reachableHome(path.resolve(options.home), account);
  const database = options.database ?? 'artel';
  const packaged = packagedBinaries();
  return withFileLock(path.join(home, 'lock'), async () => {
    const binaries = usableBinaries(packaged, home, account);
    const cluster = openCluster(home, binaries, account);
    const running = await runningPort(cluster);
    const port = running ?? (await startPostmaster(cluster, binaries, account, options.port ?? FIRST_PORT));
    await ensureDatabase(cluster, port, database);
    leasesOf(home).add(process.pid);
    uses.set(home, (uses.get(home) ?? 0) + 1);
    const stop = () => stopPostmaster(cluster, binaries, account);
    return {
      url: `postgresql://${SUPERUSER}:${cluster.password}@127.0.0.1:${port}/${database}`,
      port,
      started: running === undefined,
      home,
      share: (pid: number) => withFileLock(path.join(home, 'lock'), async () => leasesOf(home).add(pid)),
      release: releaseOnce(home, stop),
    };
  });
}

function releaseOnce(home: string, stop: () => void): () => Promise<void> {
  let released: Promise<void> | undefined;
  return () =>
    (released ??= fs.existsSync(home) ? withFileLock(path.join(home, 'lock'), async () => leave(home, stop)) : Promise.resolve());
}

function leave(home: string, stop: () => void): void {
  const left = (uses.get(home) ?? 1) - 1;
  uses.set(home, left);
  const leases = leasesOf(home);
  if (left === 0) leases.remove(process.pid);
  if (leases.living().length === 0) stop();
}
