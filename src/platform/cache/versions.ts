import type { Core } from '@strapi/strapi';
import type { Client } from 'pg';
import { ownConnection } from '../database/own-connection';

/** Marks beyond which a reader folds them; reading stays at a few hundred rows at most. */
const FOLD_ABOVE = 300;

const RENEW_EPOCH = `insert into artel.cache_epoch (id) values (left(replace(gen_random_uuid()::text, '-', ''), 12))
  on conflict (singleton) do update set id = excluded.id`;

const READ_EDITS = {
  name: 'cache_edits',
  text: `select epoch.id as epoch, edit.namespace, sum(edit.n)::text as edits, sum(edit.marks)::int as marks
    from artel.cache_epoch epoch
    left join (
      select namespace, edits as n, 0 as marks from artel.cache_folded
      union all select namespace, count(*), count(*) from artel.cache_mark group by namespace
    ) edit on true
    group by epoch.id, edit.namespace`,
};

const FOLD = `with folded as (delete from artel.cache_mark returning namespace)
  insert into artel.cache_folded (namespace, edits) select namespace, count(*) from folded group by namespace order by namespace
  on conflict (namespace) do update set edits = cache_folded.edits + excluded.edits`;

interface EditsRow {
  epoch: string;
  namespace: string | null;
  edits: string | null;
  marks: number | null;
}

/** Reads the versions of all namespaces; everybody who asks while a read runs shares the next one. */
export class VersionReader {
  private client: Promise<Client> | null = null;
  private reading: Promise<Map<string, string>> | null = null;
  private waiting: Promise<Map<string, string>> | null = null;

  constructor(private readonly strapi: Core.Strapi) {}

  /**
   * A text that changes with each committed edit of the namespace and never comes back. The read begins after the call,
   * so it sees every edit committed before. Throws when the database cannot be reached.
   */
  async versionOf(namespace: string): Promise<string> {
    const versions = await this.nextRead();
    return versions.get(namespace) ?? `${versions.get('') ?? ''}.0`;
  }

  async close(): Promise<void> {
    const client = this.client;
    this.client = null;
    await (await client?.catch(() => null))?.end();
  }

  /** One read at a time: a read that has already begun may be too old for who asks now. */
  private nextRead(): Promise<Map<string, string>> {
    if (!this.reading) return this.startRead();
    this.waiting ??= this.reading
      .catch(() => undefined)
      .then(() => {
        this.waiting = null;
        return this.startRead();
      });
    return this.waiting;
  }

  private startRead(): Promise<Map<string, string>> {
    const read = this.read().finally(() => {
      if (this.reading === read) this.reading = null;
    });
    this.reading = read;
    return read;
  }

  private async read(): Promise<Map<string, string>> {
    const client = await (this.client ??= this.connect());
    const { rows } = await client.query<EditsRow>(READ_EDITS);
    if (rows.reduce((sum, row) => sum + (row.marks ?? 0), 0) > FOLD_ABOVE) await client.query(FOLD);
    const epoch = rows[0]?.epoch ?? '';
    return new Map([['', epoch], ...rows.map((row): [string, string] => [row.namespace ?? '', row.namespace ? `${epoch}.${row.edits ?? 0}` : epoch])]);
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
