import { z } from 'zod';
import type { Bus } from './bus';
import { PresenceBook, type NodePresence, type PersonPresent } from './presence-book';

/** Nodes say all they know this often; one that is not heard of for the second time is gone, and its people with it. */
const HEARTBEAT_MS = 5_000;
const SILENCE_MS = 16_000;

/** A NOTIFY carries less than 8,000 bytes. */
const MESSAGE_BYTES = 6_000;

const CHANNEL = 'presence';

const people = z.array(z.object({ id: z.string(), name: z.string() }));
const message = z.discriminatedUnion('say', [
  z.object({ say: z.literal('one'), node: z.string(), subject: z.string(), people }),
  z.object({ say: z.literal('all'), node: z.string(), all: z.record(z.string(), people), isFirst: z.boolean(), isLast: z.boolean() }),
  z.object({ say: z.literal('hello') }),
  z.object({ say: z.literal('bye'), node: z.string() }),
]);
type Message = z.output<typeof message>;

/** What is told to the sockets of this node when the people of a subject change. */
export type TellPresence = (subject: string, people: PersonPresent[]) => void;

/** Who has what open, over all nodes. Lost messages are made up for by the heartbeats. */
export class Presence {
  private readonly book = new PresenceBook();
  private readonly timer: NodeJS.Timeout;
  private hadPeople = false;

  constructor(
    private readonly bus: Bus,
    private readonly tell: TellPresence,
  ) {
    bus.on(CHANNEL, (heard) => this.hear(heard));
    this.timer = setInterval(() => this.beat(), HEARTBEAT_MS);
  }

  open(subject: string, socket: string, person: PersonPresent): void {
    if (this.book.open(subject, socket, person)) this.changedHere(subject);
  }

  close(subject: string, socket: string): void {
    if (this.book.close(subject, socket)) this.changedHere(subject);
  }

  /** Everything that is open anywhere, for a new socket. */
  state(): [subject: string, people: PersonPresent[]][] {
    return this.book.subjects().map((subject) => [subject, this.book.everywhere(subject)]);
  }

  /** The bus is (back) there: asks the others for all they know, and says what is known here. */
  hello(): void {
    this.say({ say: 'hello' });
    this.sayAll();
  }

  /** This node's people are gone, the others need not wait for its silence. */
  bye(): void {
    clearInterval(this.timer);
    this.say({ say: 'bye', node: this.bus.node });
  }

  private changedHere(subject: string): void {
    this.tell(subject, this.book.everywhere(subject));
    this.say({ say: 'one', node: this.bus.node, subject, people: this.book.here(subject) });
  }

  private beat(): void {
    this.sayAll();
    for (const node of this.book.silentSince(Date.now() - SILENCE_MS)) this.retell(this.book.forget(node));
  }

  /** Silent while there is nothing to say, after having said so once. */
  private sayAll(): void {
    const all = this.book.hereAll();
    const hasPeople = Object.keys(all).length > 0;
    if (hasPeople || this.hadPeople) {
      chunksOf(all).forEach((part, n, parts) =>
        this.say({ say: 'all', node: this.bus.node, all: part, isFirst: n === 0, isLast: n === parts.length - 1 }),
      );
    }
    this.hadPeople = hasPeople;
  }

  private hear(heard: unknown): void {
    const parsed = message.safeParse(heard);
    if (!parsed.success) return;
    const said = parsed.data;
    switch (said.say) {
      case 'hello':
        this.sayAll();
        break;
      case 'bye':
        this.retell(this.book.forget(said.node));
        break;
      case 'one':
        this.book.hear(said.node, said.subject, said.people, Date.now());
        this.retell([said.subject]);
        break;
      case 'all':
        this.retell(this.book.hearAll(said.node, said.all, said, Date.now()));
        break;
    }
  }

  private retell(subjects: string[]): void {
    for (const subject of subjects) this.tell(subject, this.book.everywhere(subject));
  }

  private say(what: Message): void {
    this.bus.publish(CHANNEL, what);
  }
}

/** Parts of at most `MESSAGE_BYTES`; one empty part for nothing. */
function chunksOf(all: NodePresence): NodePresence[] {
  const parts: NodePresence[] = [{}];
  let bytes = 0;
  for (const [subject, present] of Object.entries(all)) {
    const size = Buffer.byteLength(JSON.stringify([subject, present]));
    if (bytes + size > MESSAGE_BYTES && bytes > 0) {
      parts.push({});
      bytes = 0;
    }
    bytes += size;
    Object.assign(parts.at(-1) ?? {}, { [subject]: present });
  }
  return parts;
}
