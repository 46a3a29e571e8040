import type { Core } from '@strapi/strapi';
import type { DefaultEventsMap, Server as IoServer, Socket as IoSocket } from 'socket.io';
import { isDocumentId } from '../../kernel/ids';
import { environment } from '../database/environment';
import { errorMessage } from '../error-code';
import { isDraining } from '../health/draining';
import { Refusal } from '../http/refusal';
import type { Admission } from './live-feed';

/** One person's sockets on one node; more are a program that has gone wrong. */
const MOST_SOCKETS_OF_A_PERSON = 50;

/** Messages of one socket in ten seconds; a person opens and closes a page a few times at most. */
const MOST_MESSAGES = 100;
const MESSAGES_WINDOW_MS = 10_000;

const MESSAGE_BYTES = 16_384;
const MOST_OPEN_SUBJECTS = 50;

interface Place {
  admission: Admission;
  cursor: string | null;
  opened: Set<string>;
  messages: number;
}

/** A connected socket; `place` is what the server knows of it. */
export type LiveSocket = IoSocket<DefaultEventsMap, DefaultEventsMap, DefaultEventsMap, Place>;
type Server = IoServer<DefaultEventsMap, DefaultEventsMap, DefaultEventsMap, Place>;

/** What happens to the sockets of this node. */
export interface SocketEvents {
  admit: (token: string) => Promise<Admission>;
  connected: (socket: LiveSocket) => void;
  opened: (socket: LiveSocket, subject: string) => void;
  closed: (socket: LiveSocket, subject: string) => void;
  left: (socket: LiveSocket) => void;
}

/** A refusal as socket.io hands it to the client: `connect_error` with `data.code`. */
class HandshakeError extends Error {
  constructor(
    message: string,
    readonly data: { code: string },
  ) {
    super(message);
  }
}

/** socket.io at `/live` on the app's own HTTP server: who gets in, what they may say. */
export async function openSockets(strapi: Core.Strapi, events: SocketEvents): Promise<Server> {
  // Loaded only where it is served: workers and commands start without it.
  const { Server: SocketServer } = await import('socket.io');
  const { corsOrigins } = environment();
  const io: Server = new SocketServer(strapi.server.httpServer, {
    path: '/live',
    serveClient: false,
    destroyUpgrade: false,
    perMessageDeflate: false,
    httpCompression: false,
    maxHttpBufferSize: MESSAGE_BYTES,
    connectTimeout: 10_000,
    // A line that is dead without a word is known to be dead after 20 s.
    pingInterval: 12_000,
    pingTimeout: 8_000,
    cors: { origin: corsOrigins.includes('*') ? '*' : corsOrigins, credentials: false, methods: ['GET', 'POST'] },
    allowRequest: (_request, answer) => answer(isDraining() ? 'The server is shutting down' : null, !isDraining()),
  });
  io.use((socket, next) => {
    handshake(io, socket, events.admit).then(
      () => next(),
      (error: unknown) => next(refusalOf(strapi, error)),
    );
  });
  io.on('connection', (socket) => welcome(socket, events));
  return io;
}

async function handshake(io: Server, socket: LiveSocket, admit: SocketEvents['admit']): Promise<void> {
  const { token, cursor } = socket.handshake.auth as { token?: unknown; cursor?: unknown };
  if (typeof token !== 'string' || token === '') throw new Refusal(401, 'Send the access token in auth.token', { code: 'TOKEN_INVALID' });
  const admission = await admit(token);
  const own = [...io.of('/').sockets.values()].filter(({ data }) => data.admission.account === admission.account);
  if (own.length >= MOST_SOCKETS_OF_A_PERSON)
    throw new Refusal(429, 'Too many connections of one person', { code: 'TOO_MANY_CONNECTIONS' });
  Object.assign(socket.data, {
    admission,
    cursor: typeof cursor === 'string' ? cursor : null,
    opened: new Set<string>(),
    messages: 0,
  } satisfies Place);
}

function refusalOf(strapi: Core.Strapi, error: unknown): HandshakeError {
  // Errors of the app's own class may come from another copy of the module; the shape decides.
  const details = (error as { details?: { code?: unknown } } | null)?.details;
  if (typeof details?.code === 'string') return new HandshakeError(errorMessage(error), { code: details.code });
  strapi.log.error(`Live: a handshake failed: ${errorMessage(error)}`);
  return new HandshakeError('The server could not check the token, try again', { code: 'TRY_AGAIN' });
}

function welcome(socket: LiveSocket, events: SocketEvents): void {
  const window = setInterval(() => (socket.data.messages = 0), MESSAGES_WINDOW_MS);
  socket.onAny(() => {
    socket.data.messages += 1;
    if (socket.data.messages > MOST_MESSAGES) socket.disconnect(true);
  });
  const listen = (name: 'open' | 'close', act: (subject: string) => void): void => {
    socket.on(name, (message: unknown) => {
      const subject = (message as { documentId?: unknown } | null)?.documentId;
      if (socket.data.admission.isPresent && typeof subject === 'string' && isDocumentId(subject)) act(subject);
    });
  };
  listen('open', (subject) => {
    const { opened } = socket.data;
    if (opened.size >= MOST_OPEN_SUBJECTS || opened.has(subject)) return;
    opened.add(subject);
    events.opened(socket, subject);
  });
  listen('close', (subject) => {
    if (socket.data.opened.delete(subject)) events.closed(socket, subject);
  });
  socket.once('disconnect', () => {
    clearInterval(window);
    socket.data.opened.forEach((subject) => events.closed(socket, subject));
    events.left(socket);
  });
  events.connected(socket);
}
