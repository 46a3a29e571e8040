import type { Core } from '@strapi/strapi';
import { errorMessage } from '../error-code';
import { counter, gauge } from '../metrics/registry';
import type { Bus } from './bus';
import { CatchUp } from './catch-up';
import { LOG_CHANNEL, SESSIONS_CHANNEL, type LiveEvent, type LiveSource, type SessionsChanged } from './live-feed';
import { Presence } from './presence';
import { openSockets, type LiveSocket } from './sockets';
import { Tail } from './tail';

/** Sockets of sessions that ended without an announcement are cut this soon. */
const CHECK_MS = 30_000;

/** Everybody who sees who has what open. */
const PRESENCE_ROOM = 'presence';

const emitted = counter('artel_live_events_total', 'Events emitted on this node by name, once for all who receive it', ['name']);

type Io = Awaited<ReturnType<typeof openSockets>>;

/** The live updates of one node: sockets, the tail of the log, presence, and the check of sessions. */
export class LiveServer {
  private readonly tail: Tail;
  private readonly catchUp: CatchUp;
  private readonly presence: Presence;
  private readonly checking: NodeJS.Timeout;
  private io: Io | null = null;
  /** Sockets that are still being told what they missed, with what happened meanwhile. */
  private readonly arriving = new Map<LiveSocket, LiveEvent[]>();

  static async start(strapi: Core.Strapi, bus: Bus, source: LiveSource): Promise<LiveServer> {
    const server = new LiveServer(strapi, bus, source);
    server.io = await openSockets(strapi, {
      admit: source.admit,
      connected: (socket) => void server.arrive(socket),
      opened: (socket, subject) => server.presence.open(subject, socket.id, socket.data.admission.person),
      closed: (socket, subject) => server.presence.close(subject, socket.id),
      left: (socket) => server.left(socket),
    });
    bus.listen(() => server.busIsUp());
    return server;
  }

  private constructor(
    private readonly strapi: Core.Strapi,
    bus: Bus,
    source: LiveSource,
  ) {
    this.tail = new Tail(strapi, source.feed, { emit: (events) => this.emit(events), resync: (cursor) => this.resyncAll(cursor) });
    this.catchUp = new CatchUp(source.feed);
    this.presence = new Presence(bus, (documentId, people) => this.toAll(PRESENCE_ROOM, 'presence', { documentId, people }));
    this.checking = setInterval(() => void this.check(this.sockets()), CHECK_MS);
    bus.on(LOG_CHANNEL, () => this.tail.wake());
    bus.on(SESSIONS_CHANNEL, (changed) => void this.check(this.sockets().filter((socket) => isMeant(socket, changed as SessionsChanged))));
    gauge('artel_live_sockets', 'Sockets connected to this node', [], (sockets) => sockets.set(this.sockets().length));
  }

  /** Cuts all sockets; their clients connect again, elsewhere. */
  close(): void {
    clearInterval(this.checking);
    this.tail.rest();
    this.presence.bye();
    const io = this.io;
    this.io = null;
    // Not `io.close()`: it would wait for the requests of the HTTP server, which are not ours.
    io?.engine.close();
  }

  private busIsUp(): void {
    this.presence.hello();
    this.tail.wake();
  }

  private sockets(): LiveSocket[] {
    return [...(this.io?.of('/').sockets.values() ?? [])];
  }

  /** What was missed, then what happened meanwhile, then `ready`; only from then on the rooms' events. */
  private async arrive(socket: LiveSocket): Promise<void> {
    this.arriving.set(socket, []);
    const { admission, cursor } = socket.data;
    try {
      const from = await this.tail.follow();
      const missed = cursor === null ? { events: [], cursor: from } : await this.catchUp.since(cursor);
      const meanwhile = this.arriving.get(socket);
      if (!meanwhile || !socket.connected) return;
      if (missed) [...missed.events, ...meanwhile].forEach((event) => this.toOne(socket, event));
      else this.tellOne(socket, 'resync', { cursor: from });
      await socket.join([...admission.rooms, ...(admission.isPresent ? [PRESENCE_ROOM] : [])]);
      this.tellOne(socket, 'ready', { cursor: missed?.cursor ?? from, me: admission.person });
      if (admission.isPresent)
        this.presence.state().forEach(([documentId, people]) => this.tellOne(socket, 'presence', { documentId, people }));
    } catch (error) {
      this.strapi.log.warn(`Live: a socket could not be told what it missed: ${errorMessage(error)}`);
      // The client tries again by itself, and perhaps elsewhere.
      socket.conn.close();
    } finally {
      this.arriving.delete(socket);
    }
  }

  private left(socket: LiveSocket): void {
    this.arriving.delete(socket);
    if (this.sockets().length === 0) this.tail.rest();
  }

  private emit(events: LiveEvent[]): void {
    for (const event of events) {
      const told: string[] = [];
      for (const { rooms, body } of event.deliveries) {
        // Somebody in the rooms of two deliveries gets the first.
        if (rooms.length > 0)
          this.io
            ?.to([...rooms])
            .except(told)
            .emit(event.name, body);
        told.push(...rooms);
      }
      emitted.inc({ name: event.name });
    }
    this.arriving.forEach((meanwhile) => meanwhile.push(...events));
  }

  private toOne(socket: LiveSocket, event: LiveEvent): void {
    const { rooms } = socket.data.admission;
    const delivery = event.deliveries.find((one) => one.rooms.some((room) => rooms.includes(room)));
    if (delivery) this.tellOne(socket, event.name, delivery.body);
  }

  private toAll(room: string, name: string, body: object): void {
    this.io?.to(room).emit(name, body);
  }

  private tellOne(socket: LiveSocket, name: string, body: object): void {
    socket.emit(name, body);
  }

  private resyncAll(cursor: string): void {
    this.io?.emit('resync', { cursor });
  }

  /** Each session once; one that has ended takes its sockets along, which are told why. */
  private async check(sockets: LiveSocket[]): Promise<void> {
    const sessions = new Set(sockets.map(({ data }) => data.admission.session));
    for (const session of sessions) {
      const those = sockets.filter(({ data }) => data.admission.session === session);
      const [first] = those;
      // A check that could not be made is made again; a database that is away ends nobody's session.
      const code = await first?.data.admission.verdict().catch(() => null);
      if (!code) continue;
      for (const socket of those) {
        this.tellOne(socket, 'ended', { code });
        socket.disconnect(true);
      }
    }
  }
}

function isMeant({ data: { admission } }: LiveSocket, changed: SessionsChanged): boolean {
  return admission.account === changed.account || admission.session === changed.session;
}
