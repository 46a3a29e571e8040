import type { RedisClientType } from '@redis/client';
import type { Core } from '@strapi/strapi';
import { environment } from '../database/environment';
import { errorMessage } from '../error-code';
import type { Transport } from './bus';

/** One line a minute about a Redis that is down. */
const WARN_EVERY_MS = 60_000;

/** An attempt that takes longer has failed; the first message waits no longer either. */
const CONNECT_PATIENCE_MS = 1_000;

/** Tells apart the shops that share a Redis: the database's cluster, its name and its number in it. */
const DATABASE_IDENTITY = `select format('%s:%s:%s', (select system_identifier from pg_control_system()), datname, oid) as identity
  from pg_database where datname = current_database()`;

/** Redis pub/sub: one connection to send, one to listen, both of which come back by themselves. */
export class RedisTransport implements Transport {
  private sender: Promise<RedisClientType> | null = null;
  private subscriber: RedisClientType | null = null;
  private senderNow: RedisClientType | null = null;
  private channel: Promise<string> | null = null;
  private warnedAt = 0;
  private isClosed = false;

  constructor(private readonly strapi: Core.Strapi) {}

  listen(receive: (text: string) => void, up: () => void): void {
    void this.subscribe(receive, up).catch((error: unknown) => this.warn(error));
  }

  isConnected(): boolean {
    return this.subscriber?.isReady === true && this.senderNow?.isReady === true;
  }

  async send(texts: string[]): Promise<void> {
    const sender = await (this.sender ??= this.openSender());
    const channel = await this.channelName();
    await Promise.all(texts.map((text) => sender.publish(channel, text)));
  }

  async close(): Promise<void> {
    this.isClosed = true;
    this.senderNow?.destroy();
    this.subscriber?.destroy();
  }

  private async subscribe(receive: (text: string) => void, up: () => void): Promise<void> {
    const channel = await this.channelName();
    this.sender ??= this.openSender();
    await this.sender;
    const client = await this.newClient();
    if (this.isClosed) return;
    this.subscriber = client;
    // The client subscribes again by itself before it says that it is ready.
    client.on('ready', up);
    await client.connect();
    await client.subscribe(channel, receive);
    up();
  }

  private async openSender(): Promise<RedisClientType> {
    const client = await this.newClient();
    if (this.isClosed) return client;
    this.senderNow = client;
    // The client itself tries for as long as Redis is away.
    const connected = client.connect().catch((error: unknown) => this.warn(error));
    await Promise.race([connected, new Promise((resolve) => setTimeout(resolve, CONNECT_PATIENCE_MS))]);
    return client;
  }

  private async newClient(): Promise<RedisClientType> {
    // Loaded only where there is a Redis: its client is 420 files of every boot.
    const { createClient } = await import('@redis/client');
    const client = createClient({
      url: environment().redisUrl,
      disableOfflineQueue: true,
      socket: { connectTimeout: CONNECT_PATIENCE_MS, reconnectStrategy: (attempts) => Math.min(100 * 2 ** attempts, 5_000) },
    });
    client.on('error', (error: unknown) => this.warn(error));
    return client as unknown as RedisClientType;
  }

  private channelName(): Promise<string> {
    this.channel ??= this.strapi.db.connection
      .raw<{ rows: { identity: string }[] }>(DATABASE_IDENTITY)
      .then(({ rows }) => `artel:live:${rows[0]?.identity ?? ''}`);
    return this.channel;
  }

  private warn(error: unknown): void {
    if (this.isClosed || Date.now() - this.warnedAt < WARN_EVERY_MS) return;
    this.warnedAt = Date.now();
    this.strapi.log.warn(`Live bus (Redis): ${errorMessage(error)}`);
  }
}
