import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { reading } from '../../../../platform/database/read';
import { errorMessage } from '../../../../platform/error-code';
import { hasMoreToNumber, numberEvents } from '../../../../platform/outbox/feed';
import { leaseWebhooks } from '../../sql/deliveries';
import { LEASE_S, runWebhook } from './run-webhook';

/** How late a webhook hears of an event at most when nothing fails. */
const LOOK_MS = 1_000;

/** Webhooks that one node posts for at the same time. */
const MOST_AT_ONCE = 8;

/** How long an ending node lets its POSTs finish before it breaks them off. */
const STOP_PATIENCE_MS = 3_000;

/**
 * Numbers new events and posts them to the webhooks, once a second, on nodes that run jobs. Which node posts for a webhook
 * is decided by a lease in the database; a webhook that waits or fails holds up no other one.
 */
export class Dispatcher {
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> | null = null;
  private readonly running = new Set<Promise<void>>();
  private readonly stop = new AbortController();
  private isStopping = false;

  constructor(private readonly strapi: Core.Strapi) {}

  start(): void {
    this.timer = setInterval(() => this.look(), LOOK_MS);
    this.timer.unref();
  }

  /** Takes no more webhooks, lets POSTs finish for some seconds and gives the leases back. */
  async close(): Promise<void> {
    this.isStopping = true;
    clearInterval(this.timer);
    await this.looking;
    const cutting = setTimeout(() => this.stop.abort(), STOP_PATIENCE_MS);
    await Promise.all(this.running);
    clearTimeout(cutting);
  }

  private look(): void {
    if (this.looking || this.isStopping) return;
    this.looking = this.lookOnce()
      .catch((error: unknown) => {
        this.strapi.log.warn(`Webhooks: the next look is in a second: ${errorMessage(error)}`);
      })
      .finally(() => {
        this.looking = null;
      });
  }

  private async lookOnce(): Promise<void> {
    const free = MOST_AT_ONCE - this.running.size;
    const head = await reading(this.strapi, (handle) => numberEvents(handle, false));
    if (free > 0 && !this.isStopping) {
      const token = randomUUID();
      const leased = await reading(this.strapi, (handle) => leaseWebhooks(handle, token, LEASE_S, head.life, head.head, free));
      for (const hook of leased) this.run(runWebhook({ strapi: this.strapi, token, head, stop: this.stop.signal }, hook));
    }
    if (hasMoreToNumber(head) && !this.isStopping) await this.lookOnce();
  }

  private run(turn: Promise<void>): void {
    const running = turn
      .catch((error: unknown) => {
        this.strapi.log.warn(`A webhook's turn broke off, another one follows: ${errorMessage(error)}`);
      })
      .finally(() => this.running.delete(running));
    this.running.add(running);
  }
}
