import type { Core } from '@strapi/strapi';
import { errorCode } from '../error-code';
import { isQueueRunning } from '../queue/queue';
import { runsJobs } from '../queue/role';
import { isDraining } from './draining';

/** What `GET /api/health/ready` answers. Each part is `ok`, `off`, `degraded` (slower, but it works), or what is wrong with it. */
export interface Readiness {
  status: 'ok' | 'draining' | 'unavailable';
  database: string;
  queue: string;
  live: string;
  version: string;
}

type Probe = () => string | Promise<string>;

/** A database that takes longer is not ready. */
const PATIENCE_MS = 2_000;

let liveProbe: Probe = () => 'off';

/** Sets who knows whether live updates run: it answers `ok`, `off`, `degraded` or what is wrong. */
export function setLiveProbe(probe: Probe): void {
  liveProbe = probe;
}

/** Asks every part. Not `ok` as a whole when one part fails or the process is about to end. */
export async function readiness(strapi: Core.Strapi): Promise<Readiness> {
  const [database, queue, live] = await Promise.all([
    probe(async () => ask(strapi, 'select 1')),
    probe(async () => (runsJobs() && !isQueueRunning() ? 'stopped' : ask(strapi, 'select version from pgboss.version'))),
    probe(liveProbe),
  ]);
  const healthy = [database, queue, live].every((part) => part === 'ok' || part === 'off' || part === 'degraded');
  const version = strapi.config.get<string>('info.version', 'unknown');
  return { status: isDraining() ? 'draining' : healthy ? 'ok' : 'unavailable', database, queue, live, version };
}

async function ask(strapi: Core.Strapi, sql: string): Promise<string> {
  await strapi.db.connection.raw(sql);
  return 'ok';
}

async function probe(part: Probe): Promise<string> {
  let timer: NodeJS.Timeout | undefined;
  const slow = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve(`no answer in ${PATIENCE_MS / 1000} s`), PATIENCE_MS);
  });
  try {
    return await Promise.race([part(), slow]);
  } catch (error) {
    // The caller may be anybody: the kind of the failure, not the server's words.
    return `failed (${errorCode(error) ?? 'unknown'})`;
  } finally {
    clearTimeout(timer);
  }
}
