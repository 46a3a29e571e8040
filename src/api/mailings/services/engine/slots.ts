import type { Core } from '@strapi/strapi';
import type { Client } from 'pg';
import { ownConnection } from '../../../../platform/database/own-connection';

const NODES = 'artel-mailings node';

/**
 * Places for connections, shared by all nodes: an advisory lock each, so a place is free again at the moment its node is gone.
 * One session holds them all; when it is lost, all places are, and the lines that stand on them end after their letter.
 */
export class Slots {
  private session: Client | null = null;
  private last: Promise<unknown> = Promise.resolve();
  private readonly held = new Map<string, number[]>();

  constructor(private readonly strapi: Core.Strapi) {}

  /**
   * Holds this node's share of `limit` places under a name and says how many it has: the limit divided by the nodes that are
   * alive, rounded up, as long as places are free.
   */
  keep(name: string, limit: number): Promise<number> {
    return this.inTurn(() => this.take(name, limit));
  }

  private async take(name: string, limit: number): Promise<number> {
    const session = await this.open();
    const share = Math.ceil(limit / Math.max(1, await this.nodes(session)));
    const places = this.held.get(name) ?? [];
    this.held.set(name, places);
    while (places.length > share) await this.giveBack(session, name, places);
    for (let place = 1; place <= limit && places.length < share; place += 1) {
      if (!places.includes(place) && (await lock(session, name, place))) places.push(place);
    }
    return places.length;
  }

  /** Gives all places under a name back. */
  drop(name: string): Promise<void> {
    return this.inTurn(() => this.dropAll(name));
  }

  private async dropAll(name: string): Promise<void> {
    const places = this.held.get(name);
    if (!places) return;
    if (this.session) while (places.length > 0) await this.giveBack(this.session, name, places);
    this.held.delete(name);
  }

  async close(): Promise<void> {
    await this.last;
    const session = this.session;
    this.forget();
    await session?.end().catch(() => undefined);
  }

  /** The channels share the session: one opens it, and each waits until the other's question is answered. */
  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.last.then(work);
    this.last = turn.catch(() => undefined);
    return turn;
  }

  private async giveBack(session: Client, name: string, places: number[]): Promise<void> {
    const place = places.pop();
    await session.query('select pg_advisory_unlock(hashtext($1), $2)', [name, place]);
  }

  private async open(): Promise<Client> {
    if (this.session) return this.session;
    const session = ownConnection(this.strapi, 'mailings places');
    session.on('error', () => this.forget());
    session.on('end', () => (this.session === session ? this.forget() : undefined));
    await session.connect();
    for (let number = 1; !(await lock(session, NODES, number)); number += 1) if (number > 10_000) throw new Error('No place for this node');
    this.session = session;
    return session;
  }

  private forget(): void {
    this.session = null;
    this.held.clear();
  }

  private async nodes(session: Client): Promise<number> {
    const { rows } = await session.query<{ nodes: number }>(
      `select count(*)::int as nodes from pg_locks where locktype = 'advisory' and objsubid = 2 and granted
         and classid = (hashtext($1)::bigint & 4294967295)::oid and database = (select oid from pg_database where datname = current_database())`,
      [NODES],
    );
    return rows[0]?.nodes ?? 1;
  }
}

async function lock(session: Client, name: string, place: number): Promise<boolean> {
  const { rows } = await session.query<{ taken: boolean | null }>('select pg_try_advisory_lock(hashtext($1), $2) as taken', [name, place]);
  return rows[0]?.taken === true;
}
