import type { Core } from '@strapi/strapi';
import type { Client } from 'pg';
import { ownConnection } from '../database/own-connection';
import { errorMessage } from '../error-code';
import type { Transport } from './bus';

const CHANNEL = 'artel_live';

const NOTIFY = { name: 'live_notify', text: `select pg_notify('${CHANNEL}', message) from unnest($1::text[]) as message` };

/** Pauses between attempts to connect: doubled up to the last. */
const FIRST_PAUSE_MS = 100;
const LAST_PAUSE_MS = 5_000;

/**
 * LISTEN and NOTIFY on one connection outside the pool, which comes back by itself. NOTIFY is a transaction of its own: inside
 * an order's transaction its lock of the whole database would let commits pass one by one only.
 */
export class PostgresTransport implements Transport {
  private client: Client | null = null;
  private connecting: Promise<void> | null = null;
  private listener: { receive: (text: string) => void; up: () => void } | null = null;
  private retry: NodeJS.Timeout | undefined;
  private pauseMs = FIRST_PAUSE_MS;
  private isClosed = false;

  constructor(private readonly strapi: Core.Strapi) {}

  listen(receive: (text: string) => void, up: () => void): void {
    this.listener = { receive, up };
    void this.connect().catch(() => undefined);
  }

  isConnected(): boolean {
    return this.client !== null;
  }

  async send(texts: string[]): Promise<void> {
    if (!this.client) await this.connect();
    await this.client?.query({ ...NOTIFY, values: [texts] });
  }

  async close(): Promise<void> {
    this.isClosed = true;
    clearTimeout(this.retry);
    await this.connecting?.catch(() => undefined);
    const client = this.client;
    this.client = null;
    await client?.end();
  }

  private connect(): Promise<void> {
    this.connecting ??= this.open().finally(() => {
      this.connecting = null;
    });
    return this.connecting;
  }

  private async open(): Promise<void> {
    if (this.isClosed) return;
    const client = ownConnection(this.strapi, 'live bus');
    const lost = (error?: Error): void => this.lost(client, error);
    client.on('error', lost);
    client.on('end', () => lost());
    client.on('notification', ({ payload }) => this.listener?.receive(payload ?? ''));
    try {
      await client.connect();
      // A hint writes nothing that must survive: its commit does not wait for the disk, which the orders' commits need.
      await client.query('set synchronous_commit = off');
      if (this.listener) await client.query(`listen ${CHANNEL}`);
    } catch (error) {
      client.end().catch(() => undefined);
      this.retryLater(error);
      throw error;
    }
    this.client = client;
    this.pauseMs = FIRST_PAUSE_MS;
    this.listener?.up();
  }

  private lost(client: Client, error?: Error): void {
    if (this.client !== client || this.isClosed) return;
    this.client = null;
    client.end().catch(() => undefined);
    this.retryLater(error ?? new Error('the connection ended'));
  }

  /** Only who listens needs a connection before the next message. */
  private retryLater(error: unknown): void {
    this.strapi.log.warn(`Live bus (PostgreSQL): ${errorMessage(error)}`);
    if (!this.listener || this.isClosed) return;
    clearTimeout(this.retry);
    this.retry = setTimeout(() => void this.connect().catch(() => undefined), this.pauseMs);
    this.pauseMs = Math.min(this.pauseMs * 2, LAST_PAUSE_MS);
  }
}
