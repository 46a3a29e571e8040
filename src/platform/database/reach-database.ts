import path from 'node:path';
import { joinEmbeddedServer } from './embedded/embedded-server';
import { environment } from './environment';

/** A database this process may use until it calls `release`. */
export interface ReachedDatabase {
  url: string;
  /** False for a server given by DATABASE_URL. */
  isEmbedded: boolean;
  /** Counts another process as a user of the embedded server. */
  share: (pid: number) => Promise<void>;
  release: () => Promise<void>;
}

/** The server of DATABASE_URL, else the embedded one of DATA_DIR, started or joined. Throws when neither can be had. */
export async function reachDatabase(): Promise<ReachedDatabase> {
  const { databaseUrl, dataDir } = environment();
  if (databaseUrl) return { url: databaseUrl, isEmbedded: false, share: async () => {}, release: async () => {} };
  const server = await joinEmbeddedServer({ home: path.join(dataDir, 'postgres') });
  return { url: server.url, isEmbedded: true, share: server.share, release: server.release };
}
