/** One thing that happened, for everybody in the rooms; a socket in several of them gets the first that fits. */
export interface LiveEvent {
  name: string;
  deliveries: { rooms: readonly string[]; body: object }[];
}

/** One row of a log; `key` names it for as long as it may be read twice. */
export interface LogEntry {
  key: string;
}

/** What a reading of the log gives: rows from the position on, and the position to go on from. */
export interface LogReading<Entry> {
  entries: Entry[];
  position: string;
}

/** A log that can be followed. Whoever reads from a position gets every row committed after it, and perhaps some once more. */
export interface LiveFeed<Entry extends LogEntry = LogEntry> {
  /** Rows after the position, or none and the present position for null. Null when the position cannot be gone on from. */
  read(position: string | null): Promise<LogReading<Entry> | null>;
  /** What is told of these rows. Events but the last carry the position before them: who loses the line in between must ask for the rest. */
  tell(entries: Entry[], before: string, after: string): Promise<LiveEvent[]>;
}

/** Somebody whose handshake was accepted. */
export interface Admission {
  /** Sockets of one session are checked together. */
  session: string;
  /** Whose session it is (`origin:userId`): announcements about people name them so. */
  account: string;
  /** As others see them; the same id on all of their screens. */
  person: { id: string; name: string };
  rooms: readonly string[];
  /** Sees who has what open, and is seen. */
  isPresent: boolean;
  /** The code of the refusal once the session may not go on; null while it may. */
  verdict: () => Promise<string | null>;
}

/** What a context gives to be told live. */
export interface LiveSource {
  feed: LiveFeed;
  /** Who sends this token. Throws a `Refusal` whose code the client sees. */
  admit: (token: string) => Promise<Admission>;
}

/** Bus channel: something was written to the log. */
export const LOG_CHANNEL = 'log';

/** Bus channel: sessions of this account or this session may have ended. */
export const SESSIONS_CHANNEL = 'sessions';

/** A message on `SESSIONS_CHANNEL`. */
export interface SessionsChanged {
  account?: string;
  session?: string;
}
