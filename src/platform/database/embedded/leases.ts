import fs from 'node:fs';
import path from 'node:path';
import { identityOf, isRunning } from './process-identity';

/**
 * Who uses the embedded server: one file per process in `<home>/leases`. Processes that were killed are
 * forgotten whenever somebody looks. Call under the home's lock.
 */
export function leasesOf(home: string) {
  const folder = path.join(home, 'leases');
  fs.mkdirSync(folder, { recursive: true });
  return {
    /** Notes that the process uses the server; several uses by one process are counted by the caller. */
    add: (pid: number): void => fs.writeFileSync(path.join(folder, String(pid)), identityOf(pid)),
    /** Notes that it no longer does. */
    remove: (pid: number): void => fs.rmSync(path.join(folder, String(pid)), { force: true }),
    /** Ids of the living users. */
    living: (): number[] => {
      const pids = fs.readdirSync(folder);
      const dead = pids.filter((pid) => !isRunning(fs.readFileSync(path.join(folder, pid), 'utf8')));
      for (const pid of dead) fs.rmSync(path.join(folder, pid), { force: true });
      return pids.filter((pid) => !dead.includes(pid)).map(Number);
    },
  };
}
