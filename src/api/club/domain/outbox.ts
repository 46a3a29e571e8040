/** A write of the reception that waits to be sent; its key sees to it that the server makes it once. */
export interface Waiting {
  key: string;
  path: string;
  body: object;
  /** What people read of it. */
  label: string;
  /** When it was done, ISO. */
  at: string;
  /** Whom it is about, where they are known already. */
  customer?: string;
}

/** Where writes are kept over a reload: a `Storage`, or a stand-in. */
export interface Keeping {
  getItem: (key: string) => string | null;
  setItem: (key: string, value: string) => void;
}

/** What became of one write that was sent. */
export type Outcome = 'sent' | 'refused' | 'unreachable';

/** Writes in the order they were made, kept on the device until the server has answered. */
export class Outbox {
  private waiting: readonly Waiting[];
  private isSending = false;
  private readonly watchers = new Set<() => void>();

  constructor(
    private readonly name: string,
    private readonly keeping: Keeping,
    private readonly send: (one: Waiting) => Promise<Outcome>,
  ) {
    this.waiting = kept(keeping.getItem(name));
  }

  /** The same array until something changes. */
  readonly list = (): readonly Waiting[] => this.waiting;

  readonly watch = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  };

  /** Keeps a write and tries to send all that wait. */
  async add(one: Waiting): Promise<void> {
    this.replace([...this.waiting, one]);
    await this.flush();
  }

  /** Sends what waits, the oldest first; stops where the server cannot be reached. */
  async flush(): Promise<void> {
    if (this.isSending) return;
    this.isSending = true;
    try {
      for (let first = this.waiting[0]; first; first = this.waiting[0]) {
        const sent = first;
        if ((await this.send(sent)) === 'unreachable') return;
        this.replace(this.waiting.filter(({ key }) => key !== sent.key));
      }
    } finally {
      this.isSending = false;
    }
  }

  private replace(waiting: readonly Waiting[]): void {
    this.waiting = waiting;
    this.keeping.setItem(this.name, JSON.stringify(waiting));
    this.watchers.forEach((watcher) => watcher());
  }
}

function kept(text: string | null): Waiting[] {
  try {
    const parsed: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(parsed) ? (parsed as Waiting[]).filter(({ key, path }) => Boolean(key && path)) : [];
  } catch {
    // What cannot be read was not written by this page.
    return [];
  }
}
