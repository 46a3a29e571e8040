import type { Core } from '@strapi/strapi';
import { errorMessage } from '../error-code';
import { histogram } from '../metrics/registry';
import type { LiveEvent, LiveFeed, LogEntry } from './live-feed';

/** How late a change is at most when its hint was lost. */
const POLL_MS = 2_000;

/** A flood of hints is read in this rhythm; the first one at once. */
const GAP_MS = 15;

const lag = histogram(
  'artel_live_lag_seconds',
  'From the hint of a change to its emission on this node',
  [],
  [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5],
);

interface Listener {
  emit: (events: LiveEvent[]) => void;
  /** More has happened than can be told; go on from this position. */
  resync: (position: string) => void;
}

/** Follows a log on this node while somebody listens: reads at each hint, and every two seconds without one. */
export class Tail {
  private position: string | null = null;
  /** Rows already told that the next reading may give again. */
  private seen = new Set<string>();
  private running: Promise<void> | null = null;
  private wokenAt: number | null = null;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly strapi: Core.Strapi,
    private readonly feed: LiveFeed,
    private readonly listener: Listener,
  ) {}

  /** Begins to follow from now on; answers the position from which everything will be told. */
  async follow(): Promise<string> {
    if (!this.timer) this.timer = setInterval(() => this.wake(), POLL_MS);
    if (this.position === null) await this.run();
    if (this.position === null) throw new Error('The log cannot be read');
    return this.position;
  }

  /** Nobody listens any more; reading costs nothing until `follow`. */
  rest(): void {
    clearInterval(this.timer);
    this.timer = undefined;
    this.position = null;
    this.seen = new Set();
  }

  /** There may be something new. */
  wake(): void {
    if (!this.timer) return;
    this.wokenAt ??= performance.now();
    void this.run();
  }

  private run(): Promise<void> {
    this.running ??= this.readOn().finally(() => {
      this.running = null;
    });
    return this.running;
  }

  private async readOn(): Promise<void> {
    do {
      const wokenAt = this.wokenAt;
      this.wokenAt = null;
      try {
        await this.readOnce(wokenAt);
      } catch (error) {
        this.strapi.log.warn(`Live: the log could not be read, the next look is in ${POLL_MS / 1000} s: ${errorMessage(error)}`);
        return;
      }
      if (this.wokenAt !== null) await new Promise((resolve) => setTimeout(resolve, GAP_MS));
    } while (this.wokenAt !== null && this.timer);
  }

  private async readOnce(wokenAt: number | null): Promise<void> {
    const before = this.position;
    const reading = await this.feed.read(before);
    if (!reading) return this.startOver();
    // Everybody left meanwhile: who comes next begins at that moment.
    if (!this.timer) return;
    const fresh = reading.entries.filter(({ key }) => !this.seen.has(key));
    if (before !== null && fresh.length > 0) this.listener.emit(await this.feed.tell(fresh, before, reading.position));
    this.position = reading.position;
    this.seen = keysOf(reading.entries);
    if (wokenAt !== null && fresh.length > 0) lag.observe((performance.now() - wokenAt) / 1000);
  }

  private async startOver(): Promise<void> {
    const now = await this.feed.read(null);
    if (!now) return;
    this.position = now.position;
    this.seen = new Set();
    this.listener.resync(now.position);
  }
}

/** A row that the next reading gives again was in this one too: its transaction was not older than the horizon then. */
function keysOf(entries: LogEntry[]): Set<string> {
  return new Set(entries.map(({ key }) => key));
}
