import { io, type Socket } from 'socket.io-client';
import type { LiveOrder, Presence, PresentPerson } from '../../src/api/orders/contracts/live';

/** A client of `/live` and all that it was told. */
export interface LiveListener {
  socket: Socket;
  orders: { name: 'order.created' | 'order.changed'; event: LiveOrder }[];
  resyncs: { cursor: string }[];
  /** Codes of `ended`. */
  ended: string[];
  readies: { cursor: string; me: PresentPerson }[];
  /** Who has this order open, as told last. */
  presentIn: (documentId: string) => PresentPerson[];
  /** The newest cursor, from wherever it came. */
  cursor: () => string;
  close: () => void;
}

interface ListenOptions {
  cursor?: string;
  transports?: string[];
  reconnection?: boolean;
}

/** Connects without waiting. */
export function connectLive(url: string, token: unknown, options: ListenOptions = {}): LiveListener {
  const { cursor, ...rest } = options;
  const socket = io(url, {
    path: '/live',
    transports: ['websocket'],
    reconnection: false,
    forceNew: true,
    auth: { token, cursor },
    ...rest,
  });
  const presence = new Map<string, PresentPerson[]>();
  let latest = cursor ?? '';
  const listener: LiveListener = {
    socket,
    orders: [],
    resyncs: [],
    ended: [],
    readies: [],
    presentIn: (documentId) => presence.get(documentId) ?? [],
    cursor: () => latest,
    close: () => void socket.disconnect(),
  };
  for (const name of ['order.created', 'order.changed'] as const) {
    socket.on(name, (event: LiveOrder) => {
      latest = event.cursor;
      listener.orders.push({ name, event });
    });
  }
  socket.on('ready', (ready: LiveListener['readies'][number]) => {
    latest = ready.cursor;
    listener.readies.push(ready);
  });
  socket.on('resync', (resync: { cursor: string }) => {
    latest = resync.cursor;
    listener.resyncs.push(resync);
  });
  socket.on('ended', ({ code }: { code: string }) => listener.ended.push(code));
  socket.on('presence', ({ documentId, people }: Presence) => presence.set(documentId, people));
  return listener;
}

/** Connects and waits for `ready`. Rejects with the code of the refusal. */
export async function listenLive(url: string, token: unknown, options: ListenOptions = {}): Promise<LiveListener> {
  const listener = connectLive(url, token, options);
  await new Promise<void>((resolve, reject) => {
    listener.socket.once('ready', () => resolve());
    listener.socket.once('connect_error', (error: Error & { data?: { code?: string } }) =>
      reject(new Error(error.data?.code ?? error.message)),
    );
  });
  return listener;
}
