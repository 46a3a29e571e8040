import type { Core } from '@strapi/strapi';
import { errorMessage } from '../../../../platform/error-code';
import type { Settlement } from '../../domain/outcome';
import { settleAndMark, type Verb } from '../../sql/engine';
import type { EngineDatabase } from './engine-database';

/** A claim of this node: the delivery, and the epoch that proves whose turn it is. */
export interface Claim {
  id: number;
  epoch: number;
}

/** What became of a claim. */
export type Settled = Claim & Settlement;

interface Entry extends Claim {
  verb: Verb;
  reply: string;
  delaySeconds: number;
  messageId: string | null;
  bars: boolean;
  answer: (isDone: boolean) => void;
}

const MOST_AT_ONCE = 500;
const RETRY_MS = 500;

/**
 * Writes marks and outcomes of all connections of a node, as many as have come together while the last commit was under way.
 * A connection hands in its last outcome together with its next mark, so both are one commit and never more than one of
 * its letters is in doubt. Entries are committed in the order they came.
 */
export class Ledger {
  private waiting: Entry[] = [];
  private isFlushing = false;
  private flushing: Promise<void> = Promise.resolve();
  private isOver = false;

  constructor(
    private readonly strapi: Core.Strapi,
    private readonly database: EngineDatabase,
    private readonly node: string,
    /** How long a mark stands before the letter counts as unknown, in seconds. */
    private readonly doubtSeconds: () => number,
  ) {}

  /** Marks a letter `in_doubt`, after the connection's last outcome. False: the end of the message must not be sent. */
  mark(claim: Claim, owed: Settled | null): Promise<boolean> {
    if (owed) this.put({ ...owed, answer: () => undefined });
    return new Promise((answer) => this.put({ ...claim, verb: 'mark', reply: '', delaySeconds: 0, messageId: null, bars: false, answer }));
  }

  /** Writes an outcome; comes back when it is committed, however long the database is away. */
  async settle(settled: Settled): Promise<void> {
    await new Promise<boolean>((answer) => this.put({ ...settled, answer }));
  }

  /** Comes back when everything that was handed in is committed. */
  async written(): Promise<void> {
    await this.flushing;
  }

  /** Tries nothing again: what is not written by now is left to its lease. */
  close(): void {
    this.isOver = true;
  }

  private put(entry: Entry): void {
    this.waiting.push(entry);
    if (!this.isFlushing) this.flushing = this.flush();
  }

  private async flush(): Promise<void> {
    this.isFlushing = true;
    // Whoever got a reply in this turn of the event loop comes along.
    await new Promise((resolve) => setImmediate(resolve));
    while (this.waiting.length > 0) await this.commit(this.waiting.splice(0, MOST_AT_ONCE));
    this.isFlushing = false;
  }

  private async commit(batch: Entry[]): Promise<void> {
    try {
      const done = await this.database.run((handle) =>
        settleAndMark(
          handle,
          batch.map(({ id }) => id),
          batch.map(({ epoch }) => epoch),
          batch.map(({ verb }) => verb),
          batch.map(({ reply }) => reply),
          batch.map(({ delaySeconds }) => delaySeconds),
          batch.map(({ messageId }) => messageId),
          batch.map(({ bars }) => bars),
          this.doubtSeconds(),
          this.node,
        ),
      );
      const moved = new Set(done.map(({ id, verb }) => `${verb} ${id}`));
      for (const entry of batch) entry.answer(moved.has(`${entry.verb} ${entry.id}`));
    } catch (error) {
      await this.recover(batch, error);
    }
  }

  /**
   * Whether it was committed, nobody knows. Marks count as refused: their letters are dropped before the end and given back,
   * which undoes a mark that was written after all. Outcomes are said again until they stand; a second time changes nothing.
   */
  private async recover(batch: Entry[], error: unknown): Promise<void> {
    this.strapi.log.warn(`Mailings: outcomes could not be written, they will be again: ${errorMessage(error)}`);
    const again = batch.filter(({ verb }) => verb !== 'mark' && !this.isOver);
    this.waiting.unshift(...again);
    for (const entry of batch) if (!again.includes(entry)) entry.answer(false);
    if (this.isOver) return;
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
  }
}
