import type { Core } from '@strapi/strapi';
import type { Client } from 'pg';
import { ownConnection } from '../database/own-connection';

/** Marks beyond which a reader folds them; reading stays at a few hundred rows at most. */
const FOLD_ABOVE = 300;

const RENEW_EPOCH = `insert into artel.cache_epoch (id) values (left(replace(gen_random_uuid()::text, '-', ''), 12))
  on conflict (singleton) do update set id = excluded.id`;

/** No join and no estimate that could wake PostgreSQL's JIT, which would cost 40 ms a read. */
const READ_EDITS = {
  name: 'cache_edits',
  text: `select 'epoch' as kind, id as name, '0' as edits from artel.cache_epoch
    union all select 'folded', namespace, edits::text from artel.cache_folded
    union all select 'mark', namespace, count(*)::text from artel.cache_mark group by namespace`,
};

const FOLD = `with folded as (delete from artel.cache_mark returning namespace)
  insert into artel.cache_folded (namespace, edits) select namespace, count(*) from folded group by namespace order by namespace
  on conflict (namespace) do update set edits = cache_folded.edits + excluded.edits`;

interface EditsRow {
  kind: 'epoch' | 'folded' | 'mark';
  name: string;
  edits: string;
}

/** What one read saw: the epoch and how often each namespace was edited in it. */
interface Versions {
  epoch: string;
  edits: ReadonlyMap<string, number>;
}

/** Reads the versions of all namespaces; everybody who asks while a read runs shares the next one. */
export class VersionReader {
  private client: Promise<Client> | null = null;
  private reading: Promise<Versions> | null = null;
  private waiting: Promise<Versions> | null = null;

  constructor(private readonly strapi: Core.Strapi) {}

  /**
   * A text that changes with each committed edit of the namespace and never comes back. The read begins after the call,
   * so it sees every edit committed before. Throws when the database cannot be reached.
   */
  async versionOf(namespace: string): Promise<string> {
    const { epoch, edits } = await this.nextRead();
    return `${epoch}.${edits.get(namespace) ?? 0}`;
  }

  async close(): Promise<void> {
    const client = this.client;
    this.client = null;
    await (await client?.catch(() => null))?.end();
  }

  /** One read at a time: a read that has already begun may be too old for who asks now. */
  private nextRead(): Promise<Versions> {
    if (!this.reading) return this.startRead();
    this.waiting ??= this.reading
      .catch(() => undefined)
      .then(() => {
        this.waiting = null;
        return this.startRead();
      });
    return this.waiting;
  }

  private startRead(): Promise<Versions> {
    const read = this.read().finally(() => {
      if (this.reading === read) this.reading = null;
    });
    this.reading = read;
    return read;
  }

  private async read(): Promise<Versions> {
    const client = await (this.client ??= this.connect());
    const { rows } = await client.query<EditsRow>(READ_EDITS);
    const marks = rows.reduce((sum, row) => (row.kind === 'mark' ? sum + Number(row.edits) : sum), 0);
    if (marks > FOLD_ABOVE) await client.query(FOLD);
    return versionsOf(rows);
  }

  /** Each connection begins a new epoch: after a restore or a failover old versions could come back with other content. */
  private async connect(): Promise<Client> {
    const client = ownConnection(this.strapi, 'cache versions');
    client.on('error', (error) => {
      this.strapi.log.warn(`The cache's connection broke, the next request opens another one: ${error.message}`);
      this.client = null;
    });
    try {
      await client.connect();
      await client.query(RENEW_EPOCH);
      return client;
    } catch (error) {
      this.client = null;
      client.end().catch(() => undefined);
      throw error;
    }
  }
}

function versionsOf(rows: EditsRow[]): Versions {
  const edits = new Map<string, number>();
  for (const { kind, name, edits: more } of rows) if (kind !== 'epoch') edits.set(name, (edits.get(name) ?? 0) + Number(more));
  return { epoch: rows.find((row) => row.kind === 'epoch')?.name ?? '', edits };
}
