import type { OrderCard } from '../../../../../../api/orders/contracts/card';
import type { BoardColumn, ColumnHead } from '../../../../../../api/orders/contracts/staff-bodies';
import { ORDER_STATUSES, type OrderStatus } from '../../../../../../api/orders/domain/status';
import type { Arrival, OrderBook } from './order-book';

export interface ColumnState {
  status: OrderStatus;
  count: number;
  total: number;
  /** Cards read so far, in the column's order. */
  ids: readonly string[];
  /** Arrivals that wait until the pointer has left. */
  waiting: readonly string[];
  /** Cursor of what follows; null at the end. */
  next: string | null;
  isLoading: boolean;
  error: unknown;
}

export type ColumnDirection = 'newest' | 'oldest';

const emptyColumn = (status: OrderStatus): ColumnState => ({
  status,
  count: 0,
  total: 0,
  ids: [],
  waiting: [],
  next: null,
  isLoading: false,
  error: null,
});

/** The board's columns. A card stands where its status says, except under the pointer: there it waits (desk-ui.md, "Principles" 3). */
export class BoardStore {
  private columns = new Map<OrderStatus, ColumnState>(ORDER_STATUSES.map((status) => [status, emptyColumn(status)]));
  private readonly watchers = new Set<() => void>();
  private readonly held = new Set<OrderStatus>();
  private isAllHeld = false;
  /** Decides what belongs on the board. */
  matches: (card: OrderCard) => boolean = () => true;
  direction: ColumnDirection = 'newest';
  /** Counts may be wrong now: an order came or left that was never read. */
  onDoubt: () => void = () => undefined;

  constructor(private readonly book: OrderBook) {}

  readonly watch = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  };
  readonly column = (status: OrderStatus): ColumnState => this.columns.get(status) ?? emptyColumn(status);

  /** Follows the book until it calls what is returned. */
  follow(): () => void {
    return this.book.listen((card, before, arrival) => this.place(card, before, arrival));
  }

  fill(columns: readonly BoardColumn[]): void {
    this.book.fill(columns.flatMap(({ cards }) => cards));
    this.columns = new Map(
      ORDER_STATUSES.map((status) => {
        const read = columns.find((column) => column.status === status);
        const ids = read?.cards.map(({ documentId }) => documentId) ?? [];
        return [status, { ...emptyColumn(status), count: read?.count ?? 0, total: read?.total ?? 0, ids, next: read?.next ?? null }];
      }),
    );
    this.changed();
  }

  setHeads(heads: readonly ColumnHead[]): void {
    heads.forEach(({ status, count, total }) => {
      const column = this.column(status);
      if (column.count !== count || column.total !== total) this.set({ ...column, count, total });
    });
    this.changed();
  }

  /** A page of a column that was asked for. */
  append(status: OrderStatus, cards: readonly OrderCard[], next: string | null, isFirst = false): void {
    this.book.fill(cards);
    const column = this.column(status);
    const before = isFirst ? [] : column.ids;
    const known = new Set(before);
    const ids = [...before, ...cards.map(({ documentId }) => documentId).filter((id) => !known.has(id))];
    this.set({ ...column, ids, next, isLoading: false, error: null });
    this.changed();
  }

  setLoading(status: OrderStatus, isLoading: boolean, error: unknown = null): void {
    this.set({ ...this.column(status), isLoading, error });
    this.changed();
  }

  /** The pointer is over this column: nothing may move there. */
  hold(status: OrderStatus, isHeld: boolean): void {
    if (isHeld) this.held.add(status);
    else this.held.delete(status);
    if (!isHeld) this.release(status);
  }

  /** While a card is in the air or a menu is open, nothing may move anywhere. */
  holdAll(isHeld: boolean): void {
    this.isAllHeld = isHeld;
    if (!isHeld) ORDER_STATUSES.forEach((status) => this.release(status));
  }

  /** Lets in what waits. */
  admit(status: OrderStatus): void {
    const column = this.column(status);
    const ids = column.waiting.reduce<readonly string[]>((sorted, id) => this.inserted(sorted, id), column.ids);
    this.set({ ...column, ids: this.withoutGone(status, ids), waiting: [] });
    this.changed();
  }

  private isHolding(status: OrderStatus): boolean {
    return this.isAllHeld || this.held.has(status);
  }

  private release(status: OrderStatus): void {
    if (this.isHolding(status)) return;
    const { ids, waiting } = this.column(status);
    if (waiting.length > 0 || this.withoutGone(status, ids).length < ids.length) this.admit(status);
  }

  private withoutGone(status: OrderStatus, ids: readonly string[]): readonly string[] {
    return ids.filter((id) => this.isAt(id, status));
  }

  private isAt(id: string, status: OrderStatus): boolean {
    const card = this.book.card(id);
    return card !== undefined && card.status === status && this.matches(card);
  }

  private place(card: OrderCard, before: OrderCard | null, { isOwn, isNew }: Arrival): void {
    const wasHere = before !== null && this.matches(before);
    const isHere = this.matches(card);
    if (wasHere) this.count(before.status, -1, -before.total);
    if (isHere) this.count(card.status, 1, card.total);
    const isMoved = !wasHere || !isHere || before.status !== card.status;
    if (isMoved && wasHere) this.takeAway(card.documentId, before.status, isOwn);
    if (isMoved && isHere) this.bring(card, isOwn);
    if (!before && !isNew) this.onDoubt();
    this.changed();
  }

  private count(status: OrderStatus, orders: number, amount: number): void {
    const column = this.column(status);
    this.set({ ...column, count: Math.max(0, column.count + orders), total: Math.max(0, column.total + amount) });
  }

  private takeAway(id: string, status: OrderStatus, isOwn: boolean): void {
    const column = this.column(status);
    const waiting = column.waiting.filter((other) => other !== id);
    const stays = this.isHolding(status) && !isOwn;
    this.set({ ...column, waiting, ids: stays ? column.ids : column.ids.filter((other) => other !== id) });
  }

  private bring(card: OrderCard, isOwn: boolean): void {
    const column = this.column(card.status);
    if (column.ids.includes(card.documentId) || column.waiting.includes(card.documentId)) return;
    if (this.isHolding(card.status) && !isOwn) this.set({ ...column, waiting: [...column.waiting, card.documentId] });
    else this.set({ ...column, ids: this.inserted(column.ids, card.documentId, column.next) });
  }

  /** Where the column's order puts it; behind what has been read it is left to be read. */
  private inserted(ids: readonly string[], id: string, next: string | null = null): readonly string[] {
    if (ids.includes(id)) return ids;
    const moment = (other: string): string => this.book.card(other)?.createdAt ?? '';
    const isBefore = (other: string): boolean => (this.direction === 'newest' ? moment(id) > moment(other) : moment(id) < moment(other));
    const at = ids.findIndex(isBefore);
    if (at < 0) return next === null ? [...ids, id] : ids;
    return [...ids.slice(0, at), id, ...ids.slice(at)];
  }

  private set(column: ColumnState): void {
    this.columns.set(column.status, column);
  }

  private changed(): void {
    this.watchers.forEach((watcher) => watcher());
  }
}
