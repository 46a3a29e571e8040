import type { z } from 'zod';

/** How the jobs of a topic behave; every value has a default. */
export interface TopicOptions {
  /** Attempts after the first one; then the job is a dead letter. Default 8, about 40 minutes in all. */
  retryLimit?: number;
  /** Seconds before the first retry; doubled at each further one. Default 5. */
  retryDelaySeconds?: number;
  /** A job still running after this is given to another worker. Default 300. */
  expireInSeconds?: number;
  /** A job nobody worked on for so long is dropped. Default 14. */
  retentionDays?: number;
  /** Jobs a worker takes at once (they run one after another). Default 1; raise it for many tiny jobs. */
  batchSize?: number;
  /** Jobs of one subscriber that run at the same time on one node. Default 1. */
  concurrency?: number;
  /** Seconds between looks for jobs that other nodes enqueued; own ones start at once. Default 2, least 0.5. */
  pollSeconds?: number;
  /** Waiting jobs with one `singletonKey` become one; the key is then required. Default false. */
  collapse?: boolean;
}

/** A kind of job: its stable name, the shape of its payload and how its jobs behave. */
export interface Topic<Payload = unknown> {
  readonly name: string;
  readonly schema: z.ZodType<Payload>;
  readonly options: Required<TopicOptions>;
}

const DEFAULTS: Required<TopicOptions> = {
  retryLimit: 8,
  retryDelaySeconds: 5,
  expireInSeconds: 300,
  retentionDays: 14,
  batchSize: 1,
  concurrency: 1,
  pollSeconds: 2,
  collapse: false,
};

/**
 * Declares a topic, in a context's `contracts/events.ts`. The name is `context.what-happened`; the payload is plain
 * JSON that the schema describes. Throws when the name has another shape.
 */
export function defineTopic<Payload>(name: string, schema: z.ZodType<Payload>, options: TopicOptions = {}): Topic<Payload> {
  if (!/^[a-z][a-z0-9-]*\.[a-z][a-z0-9-]*$/.test(name)) throw new Error(`The topic "${name}" is not named context.what-happened`);
  return { name, schema, options: { ...DEFAULTS, ...options } };
}
