import { getFetchClient } from '@strapi/strapi/admin';
import { io, type Socket } from 'socket.io-client';
import type { LiveOrder, Presence } from '../../../../../api/orders/contracts/live';
import { DeskError, deskErrorOf } from '../ui/desk-error';
import { LinkState, type LiveState } from './link-state';
import { PresenceBook } from './presence-book';
import { isSessionOver, sessionOver } from './session-over';

/** What a page does with the changes of orders. `onResync`: more was missed than can be told, read everything again. */
export interface OrderListener {
  onCreated: (event: LiveOrder) => void;
  onChanged: (event: LiveOrder) => void;
  onResync: () => void;
}

interface Ready {
  cursor: string;
  me: { id: string; name: string };
}

/** Leaving one page for the next must not cut the line. */
const KEEP_AFTER_LAST_PAGE_MS = 30_000;

/** Somebody whose session cannot be renewed is not asked for again more often than this. */
const RENEW_EVERY_MS = 10_000;

/** The tab's one line to the server. Pages use the hooks beside this file. */
export class LiveConnection {
  /** Who sits here, as `changedById` and presence name them; known once connected. */
  me: Ready['me'] | null = null;
  private socket: Socket | null = null;
  private token: string | null = null;
  private cursor: string | undefined;
  private pages = 0;
  private renewedAt = 0;
  private closing: number | undefined;
  private readonly orderListeners = new Set<OrderListener>();
  private readonly watchers = new Set<() => void>();
  private readonly link = new LinkState(() => this.changed());
  private readonly presence = new PresenceBook(() => this.changed());

  /** For `useSyncExternalStore`. */
  readonly watch = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  };
  readonly state = (): LiveState => this.link.current;
  readonly others = (): PresenceBook['others'] => this.presence.others;

  /** A page uses the connection until it calls what is returned. */
  use(): () => void {
    this.pages += 1;
    window.clearTimeout(this.closing);
    this.connect();
    return () => {
      this.pages -= 1;
      if (this.pages === 0) this.closing = window.setTimeout(() => this.close(), KEEP_AFTER_LAST_PAGE_MS);
    };
  }

  /** The panel's present token; a renewed one is used from the next handshake on, another person's at once. */
  setToken(token: string | null): void {
    if (token === this.token) return;
    const isSamePerson = personIn(token) === personIn(this.token);
    this.token = token;
    if (!token || !isSamePerson) this.close();
    if (token && this.pages > 0) this.connect();
  }

  listen(listener: OrderListener): () => void {
    this.orderListeners.add(listener);
    return () => this.orderListeners.delete(listener);
  }

  /** Announces that this tab has the order open, until it calls what is returned. */
  openOrder(documentId: string): () => void {
    if (this.presence.open(documentId)) this.say('open', documentId);
    return () => {
      if (this.presence.close(documentId)) this.say('close', documentId);
    };
  }

  private connect(): void {
    if (!this.token) return;
    if (!this.socket) {
      this.link.down();
      this.socket = this.newSocket();
    } else if (!this.socket.active) {
      this.socket.connect();
    }
  }

  private newSocket(): Socket {
    const socket = io({
      path: '/live',
      transports: ['websocket', 'polling'],
      tryAllTransports: true,
      reconnectionDelay: 500,
      reconnectionDelayMax: 5_000,
      auth: (answer) => answer({ token: this.token, cursor: this.cursor }),
    });
    socket.on('connect', () => this.connected());
    socket.on('ready', (ready: Ready) => this.ready(ready));
    socket.on('disconnect', (reason) => {
      this.link.down();
      // The server ended it on purpose: the session is over, or only renewed elsewhere.
      if (reason === 'io server disconnect') void this.renew();
    });
    socket.on('connect_error', (error: Error & { data?: { code?: string } }) => {
      this.link.down();
      if (['TOKEN_INVALID', 'SESSION_ENDED', 'BLOCKED'].includes(error.data?.code ?? '')) void this.renew();
      // Refused for another reason: as things are, asking again would be refused again.
    });
    socket.on('order.created', (event: LiveOrder) => this.told(event, 'onCreated'));
    socket.on('order.changed', (event: LiveOrder) => this.told(event, 'onChanged'));
    socket.on('presence', (presence: Presence) => this.presence.update(presence));
    socket.on('resync', ({ cursor }: { cursor: string }) => {
      this.cursor = cursor;
      this.orderListeners.forEach((listener) => listener.onResync());
    });
    return socket;
  }

  private connected(): void {
    this.presence.forget();
    this.presence.opened.forEach((documentId) => this.say('open', documentId));
  }

  /** Only now what was missed has been told. */
  private ready({ cursor, me }: Ready): void {
    this.cursor = cursor;
    this.me = me;
    this.presence.iAm(me.id);
    this.link.up();
  }

  private told(event: LiveOrder, how: 'onCreated' | 'onChanged'): void {
    this.cursor = event.cursor;
    this.orderListeners.forEach((listener) => listener[how](event));
  }

  private say(what: 'open' | 'close', documentId: string): void {
    // Unsent words are not kept: a new connection says what is open then.
    if (this.socket?.connected) this.socket.emit(what, { documentId });
  }

  /** Any request of the panel renews a token that is over; without a session Strapi asks to sign in. */
  private async renew(): Promise<void> {
    const wait = Math.max(0, this.renewedAt + RENEW_EVERY_MS - Date.now());
    this.renewedAt = Date.now() + wait;
    await new Promise((resolve) => window.setTimeout(resolve, wait));
    if (this.pages === 0 || isSessionOver()) return;
    try {
      await getFetchClient().get('/admin/users/me');
      this.connect();
    } catch (thrown) {
      const error = deskErrorOf(thrown);
      if (error instanceof DeskError && error.status === 401) {
        sessionOver();
        return;
      }
      // The server is away; a new token connects by itself.
      window.setTimeout(() => this.connect(), RENEW_EVERY_MS);
    }
  }

  private close(): void {
    this.socket?.removeAllListeners();
    this.socket?.disconnect();
    this.socket = null;
    // Pages that come later read everything themselves.
    this.cursor = undefined;
    this.me = null;
    this.presence.forget();
    this.link.up();
  }

  private changed(): void {
    this.watchers.forEach((watcher) => watcher());
  }
}

/** `userId` of a panel token; null for none. */
function personIn(token: string | null): string | null {
  try {
    const payload = token?.split('.')[1];
    if (!payload) return null;
    return (JSON.parse(window.atob(payload.replaceAll('-', '+').replaceAll('_', '/'))) as { userId: string }).userId;
  } catch {
    return null;
  }
}

export const live = new LiveConnection();
