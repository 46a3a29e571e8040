/** `live` while changes arrive, `reconnecting` after 3 s without a connection, `offline` after 15. */
export interface LiveState {
  state: 'live' | 'reconnecting' | 'offline';
  /** When the connection was last known to be there; null while it is. */
  since: Date | null;
}

const RECONNECTING_AFTER_MS = 3_000;
const OFFLINE_AFTER_MS = 15_000;
const LIVE: LiveState = { state: 'live', since: null };

/** How the connection is, told late enough that a short break is not shown at all. */
export class LinkState {
  current: LiveState = LIVE;
  private lostAt: Date | null = null;
  private timers: number[] = [];

  constructor(private readonly changed: () => void) {}

  /** The connection is there, or nobody wants to know any more. */
  up(): void {
    this.timers.forEach((timer) => window.clearTimeout(timer));
    this.timers = [];
    this.lostAt = null;
    this.tell(LIVE);
  }

  /** The connection is not there (any more); said again, nothing changes. */
  down(): void {
    if (this.lostAt) return;
    const since = new Date();
    this.lostAt = since;
    this.timers = [
      window.setTimeout(() => this.tell({ state: 'reconnecting', since }), RECONNECTING_AFTER_MS),
      window.setTimeout(() => this.tell({ state: 'offline', since }), OFFLINE_AFTER_MS),
    ];
  }

  private tell(state: LiveState): void {
    if (this.current === state) return;
    this.current = state;
    this.changed();
  }
}
