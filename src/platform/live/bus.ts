import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { environment } from '../database/environment';
import type { Trx } from '../database/statement';
import { Outbox } from './outbox';
import { PostgresTransport } from './postgres-transport';
import { RedisTransport } from './redis-transport';

/** Carries short texts between the nodes of one database; what is sent while it is down is lost. */
export interface Transport {
  /** Begins to listen; `receive` gets every text of every node, `up` is called after each (re)connection. */
  listen: (receive: (text: string) => void, up: () => void) => void;
  send: (texts: string[]) => Promise<void>;
  isConnected: () => boolean;
  close: () => Promise<void>;
}

type Handler = (message: unknown) => void;

interface Envelope {
  node: string;
  channel: string;
  message: unknown;
}

/**
 * Short messages between nodes, on named channels. They are hints: one may be lost, and whoever listens has another way to
 * find out in time. Messages are small JSON (a few kB at most).
 */
export class Bus {
  /** This process's name on the bus; another one after each start. */
  readonly node = randomUUID();
  private readonly handlers = new Map<string, Set<Handler>>();
  private readonly outbox: Outbox;
  private readonly transport: Transport;

  constructor(strapi: Core.Strapi) {
    this.transport = environment().redisUrl ? new RedisTransport(strapi) : new PostgresTransport(strapi);
    this.outbox = new Outbox((texts) => this.transport.send(texts));
  }

  /** Begins to receive; `up` is called whenever messages may have been lost before. */
  listen(up: () => void): void {
    this.transport.listen((text) => this.receive(text), up);
  }

  isConnected(): boolean {
    return this.transport.isConnected();
  }

  on(channel: string, handler: Handler): void {
    const known = this.handlers.get(channel);
    if (known) known.add(handler);
    else this.handlers.set(channel, new Set([handler]));
  }

  /** Tells the other nodes. Never throws and never waits; equal messages that wait together are sent once. */
  publish(channel: string, message: unknown): void {
    this.outbox.put(JSON.stringify({ node: this.node, channel, message } satisfies Envelope));
  }

  /** Tells this node at once, and the others. */
  announce(channel: string, message: unknown): void {
    this.deliver(channel, message);
    this.publish(channel, message);
  }

  /** Sends what waits (for a second at most) and closes. */
  async close(): Promise<void> {
    this.handlers.clear();
    await this.outbox.close();
    await this.transport.close();
  }

  private receive(text: string): void {
    const envelope = JSON.parse(text) as Envelope;
    if (envelope.node !== this.node) this.deliver(envelope.channel, envelope.message);
  }

  private deliver(channel: string, message: unknown): void {
    this.handlers.get(channel)?.forEach((handler) => handler(message));
  }
}

let bus: Bus | null = null;

/** The bus of this process; null before the start and after the end. */
export function currentBus(): Bus | null {
  return bus;
}

/** Opens the bus of this process, whatever its role; it connects when something is sent or listened to. */
export function openBus(strapi: Core.Strapi): Bus {
  bus = new Bus(strapi);
  return bus;
}

/** Closes it; later announcements go nowhere. */
export async function closeBus(): Promise<void> {
  const closing = bus;
  bus = null;
  await closing?.close();
}

/** Announces on this node and the others once the transaction has committed; a rollback announces nothing. Costs the transaction nothing. */
export function announceAfterCommit(trx: Trx, channel: string, message: unknown): void {
  trx.executionPromise.then(
    () => bus?.announce(channel, message),
    () => undefined,
  );
}
