import type { Topic, TopicOptions } from './topic';

/** What a handler may know of its job beside the payload. `attempt` counts from 1. */
export interface JobMeta {
  id: string;
  attempt: number;
  lastAttempt: boolean;
}

/** Does a job. It may run more than once (a crash, a retry), so doing it again must change nothing. */
export type Handler<Payload> = (payload: Payload, job: JobMeta) => Promise<unknown>;

/** One queue of one subscriber. */
export interface Subscriber {
  queue: string;
  topic: string;
  policy: 'standard' | 'short' | 'singleton';
  options: Required<TopicOptions>;
  /** Parses the payload and calls the handler. */
  run: (payload: unknown, job: JobMeta) => Promise<unknown>;
  cron?: string;
}

const subscribers = new Map<string, Subscriber>();

/**
 * Subscribes a handler to a topic. Call it in a context's `register` or `bootstrap`, on every node whatever its role:
 * `enqueue` writes one job for each subscriber known. Two subscribers of one topic name themselves: `{ as: 'mailings' }`.
 */
export function work<Payload>(topic: Topic<Payload>, handler: Handler<Payload>, { as }: { as?: string } = {}): void {
  const { name, options, schema } = topic;
  add({
    queue: as ? `${name}/${as}` : name,
    topic: name,
    policy: options.collapse ? 'short' : 'standard',
    options,
    run: async (payload, job) => handler(schema.parse(payload), job),
  });
}

/** Options of scheduled work, the same as a topic's. */
const SCHEDULED: Required<TopicOptions> = {
  retryLimit: 3,
  retryDelaySeconds: 30,
  expireInSeconds: 3600,
  retentionDays: 1,
  batchSize: 1,
  concurrency: 1,
  pollSeconds: 5,
  collapse: false,
};

/**
 * Runs a handler by the clock of TIMEZONE, once whatever the number of nodes, never twice at the same time.
 * `name` is `context.what-it-does`; `cron` has five fields. Call it where `work` is called.
 */
export function schedule(name: string, cron: string, handler: () => Promise<unknown>, options: TopicOptions = {}): void {
  add({ queue: `schedule/${name}`, topic: name, policy: 'singleton', options: { ...SCHEDULED, ...options }, run: handler, cron });
}

/** Every subscriber and schedule of this process. */
export function allSubscribers(): Subscriber[] {
  return [...subscribers.values()];
}

/** The queues that a topic's jobs go to; empty while nobody subscribes. */
export function queuesOf(topic: string): string[] {
  return allSubscribers().flatMap((one) => (one.topic === topic && !one.cron ? [one.queue] : []));
}

/** Forgets all; the next Strapi in this process registers anew. */
export function forgetSubscribers(): void {
  subscribers.clear();
}

function add(subscriber: Subscriber): void {
  if (subscribers.has(subscriber.queue)) throw new Error(`Two handlers for "${subscriber.queue}": name the second one with { as }`);
  subscribers.set(subscriber.queue, subscriber);
}
