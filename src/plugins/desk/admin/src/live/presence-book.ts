import type { Presence, PresentPerson } from '../../../../../api/orders/contracts/live';

/** Nobody; one list for all, so that a page without others is not drawn again. */
export const NOBODY: PresentPerson[] = [];

/** Who has which order open: what the server said, and what this tab has open itself. */
export class PresenceBook {
  /** Others by the order's documentId; a new map at each change. */
  others: ReadonlyMap<string, PresentPerson[]> = new Map();
  private everybody = new Map<string, PresentPerson[]>();
  private readonly mine = new Map<string, number>();
  private me: string | null = null;

  constructor(private readonly changed: () => void) {}

  /** Orders this tab has open. */
  get opened(): string[] {
    return [...this.mine.keys()];
  }

  /** Counts a page that shows the order; true when it is the first. */
  open(documentId: string): boolean {
    const pages = this.mine.get(documentId) ?? 0;
    this.mine.set(documentId, pages + 1);
    return pages === 0;
  }

  /** Uncounts it; true when it was the last. */
  close(documentId: string): boolean {
    const pages = (this.mine.get(documentId) ?? 1) - 1;
    if (pages > 0) this.mine.set(documentId, pages);
    else this.mine.delete(documentId);
    return pages <= 0;
  }

  /** Takes in what the server says of one order. */
  update({ documentId, people }: Presence): void {
    if (people.length > 0) this.everybody.set(documentId, people);
    else this.everybody.delete(documentId);
    const others = people.filter(({ id }) => id !== this.me);
    if (others.length === 0 && !this.others.has(documentId)) return;
    const next = new Map(this.others);
    if (others.length > 0) next.set(documentId, others);
    else next.delete(documentId);
    this.others = next;
    this.changed();
  }

  /** Says who of all these people sits here. */
  iAm(id: string): void {
    if (this.me === id) return;
    this.me = id;
    [...this.everybody].forEach(([documentId, people]) => this.update({ documentId, people }));
  }

  /** A new connection tells everything anew. */
  forget(): void {
    this.everybody = new Map();
    if (this.others.size === 0) return;
    this.others = new Map();
    this.changed();
  }
}
