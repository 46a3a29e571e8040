import type { Core } from '@strapi/strapi';
import { Pool } from 'pg';
import { connectionSettings } from '../../../../platform/database/own-connection';
import type { Trx } from '../../../../platform/database/statement';

/** Claims, commits and sweeps run beside one another; more would only queue in the database. */
const CONNECTIONS = 3;

/**
 * The engine's own connections, so that sending and the requests of people never wait for one another's. Every statement
 * commits by itself; one that is cut off by a restart of the server throws, and the caller says what that means.
 */
export class EngineDatabase {
  private readonly pool: Pool;

  constructor(strapi: Core.Strapi) {
    this.pool = new Pool({
      ...connectionSettings(strapi, { application_name: 'artel mailings', statement_timeout: 60_000, query_timeout: 65_000 }),
      max: CONNECTIONS,
      connectionTimeoutMillis: 10_000,
    });
    // A server that dies says so right behind the last answer, while nobody listens to the connection: unheard it would end the node.
    this.pool.on('connect', (connection) => connection.on('error', () => undefined));
    // An idle connection that the server cut is replaced at the next use.
    this.pool.on('error', (error) => strapi.log.warn(`Mailings: a database connection was lost: ${error.message}`));
  }

  async run<T>(work: (handle: Trx) => Promise<T>): Promise<T> {
    const connection = await this.pool.connect();
    let broken = true;
    try {
      const result = await work({ client: { acquireConnection: () => Promise.resolve(connection) } } as unknown as Trx);
      broken = false;
      return result;
    } finally {
      // After an error nobody knows the connection's state; a fresh one costs little.
      connection.release(broken);
    }
  }

  async close(): Promise<void> {
    await this.pool.end();
  }
}
