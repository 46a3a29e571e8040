import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { errorMessage } from '../../../../platform/error-code';
import { reconnectDelaySeconds } from '../../domain/backoff';
import { settlementOf, type Fate } from '../../domain/outcome';
import { readChannel, stopChannel, type ChannelRow } from '../../sql/channel-settings';
import { claimDeliveries, dueMailings, type DueMailing } from '../../sql/engine';
import type { Composer } from './composer';
import type { EngineDatabase } from './engine-database';
import { Ledger, type Settled } from './ledger';
import { LetterQueue, type Letter } from './letter-queue';
import type { Slots } from './slots';
import { Throttle } from './throttle';
import type { Line, Transport } from './transport';

/** How often an idle node looks for something to send; resting lines look up as often. */
const LOOK_MS = 500;
/** How often a busy one looks whether its lines run dry. */
const BUSY_MS = 20;
/** An outcome waits this long for the line's next mark, then it is written alone. */
const OWED_MS = 200;
const SETTINGS_MS = 2_000;
const MOST_CLAIMED = 500;
const OUT_OF_TIME = /render limit exceeded/;
/** A mark stands, and a claim lives, this much longer than the server may take to answer. */
const MARGIN_SECONDS = 15;

/** What all channels of a node share. */
export interface EngineParts {
  strapi: Core.Strapi;
  database: EngineDatabase;
  slots: Slots;
  composer: Composer;
}

/**
 * Sends one channel's mailings from this node: claims → lines → outcomes. What may be sent is decided by the database alone
 * (sql/engine.ts); this class only keeps its lines busy. The promises of docs/mailings.md rest on three lines below: a
 * letter's end is held until its mark is committed (`hold`), a line's last outcome is committed with or before its next mark
 * (`owed`), and what was claimed and not sent is given back by `release`, never sent again on a guess.
 */
export class ChannelEngine {
  readonly node = `${process.pid}-${randomUUID().slice(0, 8)}`;
  private readonly ledger: Ledger;
  private readonly queue: LetterQueue;
  private readonly throttle: Throttle;
  private readonly lines = new Set<Promise<void>>();
  private settings: ChannelRow | null = null;
  private wanted = 0;
  private due: DueMailing[] = [];
  private readonly places = new Map<number, number>();
  private failures = 0;
  private coolUntil = 0;
  private finished = 0;
  private pace = 0;
  private isStopping = false;
  private looking: Promise<void> = Promise.resolve();

  constructor(
    private readonly parts: EngineParts,
    private readonly transport: Transport,
  ) {
    const timeout = (): number => this.settings?.timeout_seconds ?? 60;
    this.ledger = new Ledger(parts.strapi, parts.database, this.node, () => timeout() + MARGIN_SECONDS);
    this.queue = new LetterQueue((mailingId) => this.places.get(mailingId) ?? Number.MAX_SAFE_INTEGER);
    this.throttle = new Throttle(parts.database);
  }

  /** Works until `stop`; errors of the database are waited out. */
  run(): Promise<void> {
    this.looking = this.look();
    return this.looking;
  }

  private async look(): Promise<void> {
    let settingsAt = -Infinity;
    while (!this.isStopping) {
      try {
        if (performance.now() - settingsAt >= SETTINGS_MS) {
          await this.readSettings();
          settingsAt = performance.now();
        }
        if ((await this.fill()) > 0) continue;
      } catch (error) {
        this.parts.strapi.log.warn(`Mailings (${this.transport.channel}): ${errorMessage(error)}`);
        settingsAt = -Infinity;
      }
      await rest(LOOK_MS);
    }
  }

  /** Lets every line finish its letter, gives the rest back, and comes back when all of it is written (or after so long). */
  async stop(withinMs: number): Promise<void> {
    this.isStopping = true;
    let patience: NodeJS.Timeout | undefined;
    await Promise.race([this.end(), new Promise((resolve) => (patience = setTimeout(resolve, withinMs)))]);
    clearTimeout(patience);
    this.ledger.close();
  }

  private async end(): Promise<void> {
    this.giveBack(this.queue.close());
    await Promise.all([this.looking, ...this.lines]);
    // What was claimed while the queue closed.
    this.giveBack(this.queue.close());
    await this.ledger.written();
  }

  private async readSettings(): Promise<void> {
    const [settings] = await this.parts.database.run((handle) => readChannel(handle, this.transport.channel));
    this.settings = settings ?? null;
    this.pace = this.finished / (SETTINGS_MS / 1_000);
    this.finished = 0;
    if (!settings || settings.is_stopped) {
      this.wanted = 0;
      await this.parts.slots.drop(this.transport.channel);
      this.giveBack(this.queue.drain());
      return;
    }
    this.wanted = await this.parts.slots.keep(this.transport.channel, settings.connections);
    while (this.lines.size < this.wanted) this.open(this.lines.size);
  }

  /** Claims what the lines can send in about a second; answers how many letters came, 0 when it is time to rest. */
  private async fill(): Promise<number> {
    const goal = this.failures > 0 ? 1 : Math.min(MOST_CLAIMED, Math.max(this.wanted * 4, Math.ceil(this.pace)));
    if (this.wanted === 0 || performance.now() < this.coolUntil) return 0;
    if (this.queue.length >= goal / 2) {
      await rest(BUSY_MS);
      return 1;
    }
    this.due = await this.parts.database.run((handle) => dueMailings(handle, this.transport.channel));
    await this.keepPlaces();
    let claimed = 0;
    for (const mailing of this.due) claimed += await this.claim(mailing, Math.ceil((goal - this.queue.length) / this.due.length));
    return claimed;
  }

  private async claim(mailing: DueMailing, most: number): Promise<number> {
    const { database, composer } = this.parts;
    if (most <= 0 || this.places.get(mailing.id) === 0) return 0;
    const granted = await this.throttle.take(this.transport.channel, this.settings?.rate_per_second ?? null, mailing, most);
    if (granted === 0) return 0;
    const leaseSeconds = (this.settings?.timeout_seconds ?? 60) + MARGIN_SECONDS;
    const rows = await database.run((handle) => claimDeliveries(handle, mailing.id, granted, this.node, leaseSeconds));
    const claims = rows.filter(({ state }) => state === 'claimed');
    await this.throttle.giveBack(this.transport.channel, this.settings?.rate_per_second ?? null, mailing, granted - claims.length);
    const staleAt = performance.now() + (leaseSeconds - 5) * 1_000;
    const messages = await composer.prepare(mailing.id, claims);
    this.queue.put(claims.map((row, index) => ({ ...row, mailingId: mailing.id, staleAt, compose: messages[index] ?? unknownMessage })));
    return rows.length;
  }

  /** A mailing's own limit of connections, over all nodes; it holds until the last letter claimed here is through. */
  private async keepPlaces(): Promise<void> {
    const limited = new Map(this.due.flatMap(({ id, connections }) => (connections === null ? [] : [[id, connections] as const])));
    for (const id of this.places.keys()) {
      if (limited.has(id) || this.queue.holds(id)) continue;
      this.places.delete(id);
      await this.parts.slots.drop(`mailing ${id}`);
    }
    for (const [id, limit] of limited) this.places.set(id, await this.parts.slots.keep(`mailing ${id}`, limit));
  }

  private open(index: number): void {
    const work: Promise<void> = this.work(index).finally(() => this.lines.delete(work));
    this.lines.add(work);
  }

  /** One line: letter after letter, until the node stops or the line's place is another node's. */
  private async work(index: number): Promise<void> {
    const line = this.transport.openLine(() => this.settings?.timeout_seconds ?? 60);
    let owed: Settled | null = null;
    while (!this.isStopping && index < Math.max(this.wanted, 0)) {
      let letter = this.queue.takeNow();
      if (!letter) {
        if (owed) void this.ledger.settle(owed);
        owed = null;
        letter = await this.queue.take(LOOK_MS * 20);
        if (!letter) line.close();
      }
      if (letter) owed = await this.deliver(line, letter, owed);
    }
    if (owed) await this.ledger.settle(owed);
    line.close();
  }

  /** Sends one letter and answers the outcome that is owed for it; the one owed for the last letter is written on the way. */
  private async deliver(line: Line, letter: Letter, last: Settled | null): Promise<Settled> {
    let owed = last;
    const payAlone = (): void => {
      if (owed) void this.ledger.settle(owed);
      owed = null;
    };
    const timer = setTimeout(payAlone, OWED_MS);
    const hold = async (): Promise<boolean> => {
      clearTimeout(timer);
      const paid = owed;
      owed = null;
      return this.ledger.mark(letter, paid);
    };
    const fate = await this.send(line, letter, hold);
    clearTimeout(timer);
    payAlone();
    this.queue.done(letter);
    this.learn(fate, letter);
    return { id: letter.id, epoch: letter.epoch, ...settlementOf(fate, letter.attempts + 1, Math.random()) };
  }

  private async send(line: Line, letter: Letter, hold: () => Promise<boolean>): Promise<Fate> {
    let message;
    try {
      message = letter.compose();
    } catch (error) {
      const words = errorMessage(error);
      // A machine that is busy elsewhere runs into the limit of time too: that is no reason to give somebody up.
      return { kind: 'refused', isPermanent: !OUT_OF_TIME.test(words), reply: `The text cannot be made for this recipient: ${words}` };
    }
    return line.send(message, hold);
  }

  /** A server that cannot be reached, or asks for a rest, is left alone for a while; one letter at a time asks again. */
  private learn(fate: Fate, { mailingId }: Letter): void {
    this.finished += 1;
    if (fate.kind === 'halted') this.giveBack(this.queue.drain(mailingId));
    if (fate.kind !== 'unsent') {
      if (fate.kind !== 'halted') this.failures = 0;
      return;
    }
    if (performance.now() >= this.coolUntil) this.failures += 1;
    this.coolUntil = performance.now() + reconnectDelaySeconds(this.failures) * 1_000;
    this.giveBack(this.queue.drain());
    if (fate.stopsSeconds !== undefined) this.halt(fate.stopsSeconds, fate.reply);
  }

  private halt(seconds: number, reason: string): void {
    const { strapi, database } = this.parts;
    strapi.log.error(`Mailings (${this.transport.channel}) rest for ${seconds} s: ${reason}`);
    this.wanted = 0;
    database
      .run((handle) => stopChannel(handle, this.transport.channel, seconds, reason))
      .catch((error: unknown) => strapi.log.warn(`Mailings: ${errorMessage(error)}`));
  }

  private giveBack(letters: Letter[]): void {
    for (const letter of letters) void this.ledger.settle(releaseOf(letter));
  }
}

function releaseOf({ id, epoch }: Letter): Settled {
  return { id, epoch, ...settlementOf({ kind: 'halted' }, 0, 0) };
}

function unknownMessage(): never {
  throw new Error('the recipient is gone');
}

async function rest(ms: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, ms));
}
