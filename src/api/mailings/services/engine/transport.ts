import type { Channel } from '../../domain/channels';
import type { Fate } from '../../domain/outcome';

/** A file that goes along. */
export interface OutgoingFile {
  filename: string;
  contentType: string;
  content: Buffer;
}

/** One message, filled in for one recipient. */
export interface Outgoing {
  /** Unique for ever and the same at every try: the delivery's id, or the notification's on its own range. */
  uniqueId: number;
  /** The address on this channel. */
  address: string;
  recipientName: string | null;
  subject: string;
  text: string;
  html: string | null;
  /** Local part of the Message-ID; the same at every try. */
  messageId: string;
  /** Where a click unsubscribes; null for what people get because of an order of theirs. */
  unsubscribeUrl: string | null;
  files: readonly OutgoingFile[];
}

/**
 * Asked once a message, right before its end is sent: true lets it go. Whoever asks must send the end at once, and must send
 * nothing that a server could take for the end before.
 */
export type Hold = () => Promise<boolean>;

/** One way to a server; carries one message at a time. */
export interface Line {
  send: (message: Outgoing, hold: Hold) => Promise<Fate>;
  /** Ends the connection; the next message opens another. */
  close: () => void;
}

/** What a channel's messages go through. */
export interface Transport {
  channel: Channel;
  /** Names the provider to people: `SMTP mail.shop.example`, `SMSC.ru`. */
  provider: string;
  /** `timeoutSeconds` is asked anew at each connection or request, since people change it while lines stand. */
  openLine: (timeoutSeconds: () => number) => Line;
}
