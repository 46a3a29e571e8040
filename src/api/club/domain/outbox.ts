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

/** Where writes are kept over a reload, shared by the tabs of a browser: a `Storage`, or a stand-in. */
export interface Keeping {
  names: () => string[];
  getItem: (name: string) => string | null;
  setItem: (name: string, value: string) => void;
  removeItem: (name: string) => void;
}

/** What became of one write that was sent. */
export type Outcome = 'sent' | 'refused' | 'unreachable';

/** Runs the work while no other tab runs its own; without running it when another one does. */
export type Alone = (work: () => Promise<void>) => Promise<void>;

/**
 * Writes in the order they were made, kept on the device until the server has answered. Each has an entry of its own, so that tabs which
 * keep and send at the same time take nothing from one another.
 */
export class Outbox {
  private waiting: readonly Waiting[] = [];
  private isSending = false;
  private made = 0;
  /** What the device refused to keep, by the name it would have: sent all the same while the page is open. */
  private readonly unkept = new Map<string, Waiting>();
  private readonly watchers = new Set<() => void>();

  constructor(
    private readonly name: string,
    private readonly keeping: Keeping,
    private readonly send: (one: Waiting) => Promise<Outcome>,
    private readonly alone: Alone = (work) => work(),
  ) {
    // All of them stood in one entry once.
    for (const one of parsed(keeping.getItem(name), isList) ?? []) this.keep(one);
    keeping.removeItem(name);
    this.refresh();
  }

  /** The same array until something changes. */
  readonly list = (): readonly Waiting[] => this.waiting;

  readonly watch = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  };

  /** Reads again what is kept; answers what another tab has sent meanwhile. */
  readonly refresh = (): Waiting[] => {
    const now = this.kept().map(([, one]) => one);
    const keys = new Set(now.map(({ key }) => key));
    const gone = this.waiting.filter(({ key }) => !keys.has(key));
    if (gone.length > 0 || now.length !== this.waiting.length) {
      this.waiting = now;
      this.watchers.forEach((watcher) => watcher());
    }
    return gone;
  };

  /** Keeps a write and tries to send all that wait. */
  async add(one: Waiting): Promise<void> {
    this.keep(one);
    this.refresh();
    await this.flush();
  }

  /** Sends what waits, the oldest first; stops where the server cannot be reached. */
  async flush(): Promise<void> {
    if (this.isSending) return;
    this.isSending = true;
    try {
      await this.alone(() => this.sendAll());
    } finally {
      this.isSending = false;
    }
  }

  private async sendAll(): Promise<void> {
    for (let first = this.kept()[0]; first; first = this.kept()[0]) {
      const [name, one] = first;
      if ((await this.send(one)) === 'unreachable') return;
      this.unkept.delete(name);
      this.keeping.removeItem(name);
      this.refresh();
    }
  }

  private keep(one: Waiting): void {
    this.made += 1;
    const name = `${this.name}.${one.at}.${String(this.made).padStart(6, '0')}.${one.key}`;
    try {
      this.keeping.setItem(name, JSON.stringify(one));
    } catch {
      // A full or forbidden storage must not lose what was done.
      this.unkept.set(name, one);
    }
  }

  /** All that wait by the names they are kept under, which sort by when they were made. */
  private kept(): [string, Waiting][] {
    const stored = this.keeping.names().flatMap((name): [string, Waiting][] => {
      const one = name.startsWith(`${this.name}.`) ? parsed(this.keeping.getItem(name), isWaiting) : null;
      return one ? [[name, one]] : [];
    });
    return [...stored, ...this.unkept].sort(([a], [b]) => (a < b ? -1 : 1));
  }
}

const isWaiting = (value: unknown): value is Waiting =>
  typeof value === 'object' && value !== null && 'key' in value && 'path' in value && Boolean(value.key && value.path);
const isList = (value: unknown): value is Waiting[] => Array.isArray(value) && value.every(isWaiting);

function parsed<T>(text: string | null, is: (value: unknown) => value is T): T | null {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    return is(value) ? value : null;
  } catch {
    // What cannot be read was not written by this page.
    return null;
  }
}
