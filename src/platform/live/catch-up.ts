import type { LiveEvent, LiveFeed } from './live-feed';

/** More than this is read faster anew than told one by one. */
const MOST_ENTRIES = 2_000;

/** Readings at the same time; a node whose neighbour died is asked by all of its clients at once. */
const AT_ONCE = 2;

interface Missed {
  events: LiveEvent[];
  cursor: string;
}

/** What was missed since a cursor. Clients that were cut off together have the same cursor: those that wait for a turn share one reading. */
export class CatchUp {
  private readonly reading = new Map<string, Promise<Missed | null>>();
  private free = AT_ONCE;
  private readonly waiting: (() => void)[] = [];

  constructor(private readonly feed: LiveFeed) {}

  /** Null when the cursor is unknown, too old, or too much has happened since: the client reads everything again. */
  since(cursor: string): Promise<Missed | null> {
    const known = this.reading.get(cursor);
    if (known) return known;
    const reading = this.read(cursor);
    this.reading.set(cursor, reading);
    return reading;
  }

  private async read(cursor: string): Promise<Missed | null> {
    await this.turn();
    // Who comes from now on may have missed what this reading does not see any more.
    this.reading.delete(cursor);
    try {
      const found = await this.feed.read(cursor);
      if (!found || found.entries.length > MOST_ENTRIES) return null;
      return { events: await this.feed.tell(found.entries, cursor, found.position), cursor: found.position };
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.free += 1;
    }
  }

  private async turn(): Promise<void> {
    if (this.free > 0) this.free -= 1;
    else await new Promise<void>((resolve) => this.waiting.push(resolve));
  }
}
