import type { OrderCard } from '../../../../../../api/orders/contracts/card';

/** What is said on a card for a moment: who changed what. */
export interface Flash {
  kind: string;
  by: string;
  /** Two changes of one order flash twice. */
  id: number;
}

export interface BookEntry {
  card: OrderCard;
  flash: Flash | null;
}

/** How a card came: an own act moves at once, news of others may have to wait. */
export interface Arrival {
  isOwn: boolean;
  /** The desk has never heard of this order before. */
  isNew?: boolean;
}

export type PutListener = (card: OrderCard, before: OrderCard | null, arrival: Arrival) => void;

const FLASH_MS = 5_000;

/** Every order that a page knows, by documentId; lists and columns hold ids only, so that one change draws one card. */
export class OrderBook {
  private readonly entries = new Map<string, BookEntry>();
  private readonly watchers = new Set<() => void>();
  private readonly listeners = new Set<PutListener>();
  private lastFlash = 0;

  readonly watch = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  };

  /** Hears of each card that changes, until it calls what is returned. */
  listen(listener: PutListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  entry(id: string): BookEntry | undefined {
    return this.entries.get(id);
  }

  card(id: string): OrderCard | undefined {
    return this.entries.get(id)?.card;
  }

  /** Takes in what was read; nobody is told one by one. */
  fill(cards: readonly OrderCard[]): void {
    cards.forEach((card) => this.entries.set(card.documentId, { card, flash: this.entries.get(card.documentId)?.flash ?? null }));
    this.changed();
  }

  /** Takes in one change; older versions than the known one are passed over. */
  put(card: OrderCard, arrival: Arrival): void {
    const known = this.entries.get(card.documentId);
    if (known && card.version < known.card.version) return;
    this.replace(card, arrival);
  }

  /** Puts a card whatever its version: a move that was refused goes back. */
  replace(card: OrderCard, arrival: Arrival): void {
    const known = this.entries.get(card.documentId);
    this.entries.set(card.documentId, { card, flash: known?.flash ?? null });
    this.listeners.forEach((listener) => listener(card, known?.card ?? null, arrival));
    this.changed();
  }

  /** Marks a card for five seconds. */
  flash(id: string, kind: string, by: string): void {
    const entry = this.entries.get(id);
    if (!entry) return;
    this.lastFlash += 1;
    const flash = { kind, by, id: this.lastFlash };
    this.entries.set(id, { ...entry, flash });
    this.changed();
    window.setTimeout(() => {
      const now = this.entries.get(id);
      if (now?.flash?.id !== flash.id) return;
      this.entries.set(id, { ...now, flash: null });
      this.changed();
    }, FLASH_MS);
  }

  private changed(): void {
    this.watchers.forEach((watcher) => watcher());
  }
}
