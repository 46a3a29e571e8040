import { ApiRefusal } from './refusal';

/** A change of one of the person's orders. `kinds`: what changed; comments and quotes do not raise `version`. */
export interface LiveOrder {
  documentId: string;
  number: string;
  version: number;
  status: string;
  paymentStatus: string;
  total: number;
  manager: { documentId: string; displayName: string } | null;
  changedBy: { kind: string; name: string };
  at: string;
  cursor: string;
  kinds: string[];
}

/** `connecting` also after a break, while the line is being made anew. */
export type LineState = 'connecting' | 'live' | 'closed';

/** What a listener may hear. */
export interface LiveListener {
  /** An order was placed or changed; the same change may come twice. */
  order?: (change: LiveOrder, name: 'order.created' | 'order.changed') => void;
  /** Too much was missed: read everything again. */
  resync?: () => void;
  state?: (state: LineState) => void;
  /** The session ended; nothing more comes on this line. */
  ended?: (code: string) => void;
}

/** What the line needs of the client. */
export interface LiveSource {
  url: string;
  token: () => string | null;
  refresh: () => Promise<string | null>;
}

const RENEWABLE = ['TOKEN_INVALID', 'TRY_AGAIN'];

/**
 * Opens a line to `/live`; answers how to close it. Renews the access token when it has run out, comes back after a break
 * with the last cursor. socket.io is loaded only here, so that pages without live updates do not carry it.
 */
export function openLine(source: LiveSource, listener: LiveListener): () => void {
  let isClosed = false;
  let close = (): void => undefined;
  listener.state?.('connecting');
  import('socket.io-client').then(
    ({ io }) => {
      if (!isClosed) close = connect(io, source, listener);
    },
    // The part of the program could not be loaded: the network is away. Without the line the pages still work.
    () => listener.state?.('closed'),
  );
  return () => {
    isClosed = true;
    close();
  };
}

type Connect = (typeof import('socket.io-client'))['io'];
type Ready = { cursor: string };

function connect(io: Connect, { url, token, refresh }: LiveSource, listener: LiveListener): () => void {
  let cursor: string | undefined;
  let retry: ReturnType<typeof setTimeout> | undefined;
  const auth = (send: (auth: object) => void): void => send({ token: token() ?? '', cursor });
  const socket = url === '' ? io({ path: '/live', auth }) : io(url, { path: '/live', auth });
  const hear = (name: 'order.created' | 'order.changed') => (change: LiveOrder) => {
    cursor = change.cursor;
    listener.order?.(change, name);
  };
  socket.on('ready', (ready: Ready) => {
    cursor = ready.cursor;
    listener.state?.('live');
  });
  socket.on('order.created', hear('order.created'));
  socket.on('order.changed', hear('order.changed'));
  socket.on('resync', (now: Ready) => {
    cursor = now.cursor;
    listener.resync?.();
  });
  socket.on('ended', ({ code }: { code: string }) => listener.ended?.(code));
  socket.on('disconnect', () => listener.state?.('connecting'));
  socket.on('connect_error', (error: Error & { data?: { code?: string } }) => {
    listener.state?.('connecting');
    const code = error.data?.code;
    // Without a code it is the network: socket.io tries again by itself.
    if (!code) return;
    if (!RENEWABLE.includes(code)) {
      listener.state?.('closed');
      listener.ended?.(code);
      return;
    }
    const again = (renewed: string | null): void => {
      if (renewed === null) listener.state?.('closed');
      else retry = setTimeout(() => socket.connect(), 1_000);
    };
    refresh().then(again, (refusal: unknown) => again(refusal instanceof ApiRefusal && refusal.status === 0 ? (token() ?? '') : null));
  });
  return () => {
    clearTimeout(retry);
    socket.disconnect();
  };
}
