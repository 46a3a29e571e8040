import type { Claim } from './ledger';
import type { Outgoing } from './transport';

/** A claimed delivery on its way to a line. */
export interface Letter extends Claim {
  mailingId: number;
  /** Tries that ended with a reply before this one. */
  attempts: number;
  /** Fills the message in; throws when the text cannot be made for this recipient. */
  compose: () => Outgoing;
  /** When the claim is no longer worth trying, by `performance.now()`. */
  staleAt: number;
}

/** Claimed letters of one channel that wait for a free line. */
export class LetterQueue {
  private readonly letters: Letter[] = [];
  private readonly waiting: ((letter: Letter | null) => void)[] = [];
  private readonly underWay = new Map<number, number>();
  private isOver = false;

  /** `mostOf` says how many letters of a mailing may be under way on this node. */
  constructor(private readonly mostOf: (mailingId: number) => number) {}

  get length(): number {
    return this.letters.length;
  }

  /** Whether letters of a mailing wait here or are under way. */
  holds(mailingId: number): boolean {
    return (this.underWay.get(mailingId) ?? 0) > 0 || this.letters.some((letter) => letter.mailingId === mailingId);
  }

  put(letters: readonly Letter[]): void {
    this.letters.push(...letters);
    while (this.waiting.length > 0) {
      const letter = this.pick();
      if (!letter) return;
      this.waiting.shift()?.(letter);
    }
  }

  /** The next letter at once, or null when none may go now. */
  takeNow(): Letter | null {
    return this.isOver ? null : this.pick();
  }

  /** The next letter as soon as there is one; null when the queue is closed or after so long. */
  async take(withinMs: number): Promise<Letter | null> {
    const letter = this.takeNow();
    if (letter || this.isOver) return letter;
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.waiting.splice(this.waiting.indexOf(give), 1);
        resolve(null);
      }, withinMs);
      const give = (given: Letter | null): void => {
        clearTimeout(timer);
        resolve(given);
      };
      this.waiting.push(give);
    });
  }

  /** A line is through with its letter. */
  done(letter: Letter): void {
    const left = (this.underWay.get(letter.mailingId) ?? 1) - 1;
    if (left > 0) this.underWay.set(letter.mailingId, left);
    else this.underWay.delete(letter.mailingId);
    this.put([]);
  }

  /** Hands out nothing more and answers what was left. */
  close(): Letter[] {
    this.isOver = true;
    this.waiting.splice(0).forEach((give) => give(null));
    return this.letters.splice(0);
  }

  /** Takes out what waits, of one mailing or of all. */
  drain(mailingId?: number): Letter[] {
    const out = this.letters.filter((letter) => mailingId === undefined || letter.mailingId === mailingId);
    const kept = this.letters.filter((letter) => mailingId !== undefined && letter.mailingId !== mailingId);
    this.letters.splice(0, this.letters.length, ...kept);
    return out;
  }

  private pick(): Letter | null {
    const now = performance.now();
    for (let index = 0; index < this.letters.length; index += 1) {
      const letter = this.letters[index];
      if (!letter) break;
      // Its lease has run out or is about to: somebody else claims it.
      if (letter.staleAt <= now) {
        this.letters.splice(index, 1);
        index -= 1;
        continue;
      }
      const underWay = this.underWay.get(letter.mailingId) ?? 0;
      if (underWay >= this.mostOf(letter.mailingId)) continue;
      this.letters.splice(index, 1);
      this.underWay.set(letter.mailingId, underWay + 1);
      return letter;
    }
    return null;
  }
}
