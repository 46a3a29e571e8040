/** Sends are at least this far apart: many changes at once make few messages. The first one leaves at once. */
const GAP_MS = 20;

/** Texts that wait longer than a broken line lasts are worth nothing. */
const MOST_WAITING = 1_000;

const LAST_SEND_PATIENCE_MS = 1_000;

/** Texts on their way out: equal ones once, many in one send, one send at a time. A failed send is not repeated. */
export class Outbox {
  private waiting = new Set<string>();
  private sending: Promise<void> | null = null;

  constructor(private readonly send: (texts: string[]) => Promise<void>) {}

  put(text: string): void {
    // The last of equal texts is the one that counts: another may have come in between.
    this.waiting.delete(text);
    if (this.waiting.size < MOST_WAITING) this.waiting.add(text);
    this.sending ??= this.run();
  }

  /** Waits, a second at most, until everything is sent. */
  async close(): Promise<void> {
    if (!this.sending) return;
    let timer: NodeJS.Timeout | undefined;
    const impatience = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, LAST_SEND_PATIENCE_MS);
    });
    await Promise.race([this.sending, impatience]);
    clearTimeout(timer);
  }

  private async run(): Promise<void> {
    while (this.waiting.size > 0) {
      const texts = [...this.waiting];
      this.waiting = new Set();
      // The transport has said why in the log; listeners make up for what is lost.
      await this.send(texts).catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, GAP_MS));
    }
    this.sending = null;
  }
}
