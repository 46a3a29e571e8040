import { Readable } from 'node:stream';
import type { MailComposer, SmtpConnection, SmtpError, SmtpModules, SmtpSettings } from './smtp-types';
import type { Fate } from '../../domain/outcome';
import { barsAddress, isNegative, isPermanent, readReply } from '../../domain/smtp-reply';
import type { Hold, Line, Outgoing } from './transport';

/** Servers tire of long sessions; nodemailer's own pool ends them after 100. */
const LETTERS_PER_SESSION = 500;
/** Wrong credentials or a sender that the server does not want: a person has to look. */
const STOP_SECONDS = 300;
/** A server that does not close its side of a closed connection is not waited for longer. */
const CLOSE_MS = 1_000;

/**
 * A message whose end is held back: the body flows as soon as the server asks for it, the final dot only once the mark is
 * committed (rulings.md 30). Without the mark it never ends, and the connection is cut instead.
 */
class HeldMessage extends Readable {
  /** The dot may be on its way: from here on silence proves nothing. */
  isReleased = false;
  isOver = false;
  /** Settled once the question, if it was asked, is answered. */
  asked: Promise<void> = Promise.resolve();

  constructor(
    private readonly body: Buffer,
    private readonly hold: Hold,
    private readonly refuse: () => void,
  ) {
    super();
  }

  private isStarted = false;

  override _read(): void {
    if (this.isStarted) return;
    this.isStarted = true;
    this.push(this.body);
    this.asked = this.ask();
  }

  private async ask(): Promise<void> {
    const mayGo = await this.hold().catch(() => false);
    if (this.isOver) return;
    if (!mayGo) {
      this.refuse();
      return;
    }
    this.isReleased = true;
    this.push(null);
  }
}

/** One SMTP session; opened at the first message, opened anew after it broke. */
export class SmtpLine implements Line {
  private connection: SmtpConnection | null = null;
  private sent = 0;
  private openedFor = 0;

  constructor(
    private readonly modules: SmtpModules,
    private readonly settings: SmtpSettings,
    private readonly timeoutSeconds: () => number,
  ) {}

  async send(message: Outgoing, hold: Hold): Promise<Fate> {
    let connection;
    try {
      connection = await this.open();
    } catch (error) {
      return unreachable(error as SmtpError);
    }
    const body = await this.compose(message);
    const envelope = {
      from: this.settings.envelopeFrom,
      to: [message.address],
      dsn: { id: message.messageId, return: 'headers', notify: 'failure' },
    };
    const fate = await transmit(connection, envelope, body, hold);
    this.sent += 1;
    await this.tidy(connection, fate);
    return fate;
  }

  close(): void {
    const connection = this.connection;
    this.connection = null;
    connection?.quit();
  }

  private async open(): Promise<SmtpConnection> {
    const timeout = this.timeoutSeconds() * 1_000;
    if (this.connection && this.sent < LETTERS_PER_SESSION && this.openedFor === timeout) return this.connection;
    this.close();
    this.openedFor = timeout;
    const connection = new this.modules.Connection({
      ...this.settings.server,
      connectionTimeout: Math.min(timeout, 30_000),
      greetingTimeout: Math.min(timeout, 30_000),
      socketTimeout: timeout,
      socketCloseTimeout: CLOSE_MS,
    });
    const forget = (): void => {
      if (this.connection === connection) this.connection = null;
    };
    connection.on('error', forget);
    connection.on('end', forget);
    await new Promise<void>((resolve, reject) => {
      connection.once('error', reject);
      connection.connect((error) => (error ? reject(error) : resolve()));
    });
    const { auth } = this.settings;
    if (auth) await new Promise<void>((resolve, reject) => connection.login(auth, (error) => (error ? reject(error) : resolve())));
    this.connection = connection;
    this.sent = 0;
    return connection;
  }

  private async compose(message: Outgoing): Promise<Buffer> {
    const composer: MailComposer = new this.modules.Composer({
      from: this.settings.from,
      to: message.recipientName ? { name: message.recipientName, address: message.address } : message.address,
      subject: message.subject,
      text: message.text,
      ...(message.html === null ? {} : { html: message.html }),
      messageId: `<${message.messageId}@${this.settings.host}>`,
      attachments: message.files.map((file) => ({ ...file })),
      headers: unsubscribeHeaders(message.unsubscribeUrl),
      disableUrlAccess: true,
      disableFileAccess: true,
    });
    const mime = await composer.compile().build();
    return this.settings.sign ? this.settings.sign(mime) : mime;
  }

  /** After a refusal the session starts anew; after anything but a reply it is over. */
  private async tidy(connection: SmtpConnection, fate: Fate): Promise<void> {
    if (fate.kind === 'accepted') return;
    const isReset = fate.kind === 'refused' && (await reset(connection));
    if (isReset) return;
    if (this.connection === connection) this.connection = null;
    connection.close();
  }
}

/** RFC 8058: one click, no sign-in. */
function unsubscribeHeaders(url: string | null): Record<string, string> {
  return url === null ? {} : { 'List-Unsubscribe': `<${url}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };
}

async function transmit(connection: SmtpConnection, envelope: object, body: Buffer, hold: Hold): Promise<Fate> {
  let message: HeldMessage | null = null;
  const fate = await new Promise<Fate>((resolve) => {
    const refuse = (): void => {
      connection.close();
      resolve({ kind: 'halted' });
    };
    const held = new HeldMessage(body, hold, refuse);
    message = held;
    held.on('error', () => undefined);
    connection.send(envelope, held, (error, info) => {
      held.isOver = true;
      resolve(error ? fateOfError(error, held.isReleased) : fateOfReply(info?.response ?? '', held.isReleased));
    });
  });
  // An answer before the question was settled: whatever is marked now was not sent, and the next outcome says so.
  await (message as HeldMessage | null)?.asked;
  return fate;
}

function fateOfReply(reply: string, isReleased: boolean): Fate {
  // A yes to a message that has not ended says nothing about it.
  return isReleased
    ? { kind: 'accepted', reply }
    : { kind: 'unsent', reply: `The server answered before the end of the message: ${reply}` };
}

function fateOfError(error: SmtpError, isReleased: boolean): Fate {
  const text = error.response ?? error.message;
  const reply = error.response ? readReply(error.response) : null;
  const isAnswer = reply !== null && isNegative(reply);
  if (!isAnswer) return isReleased ? { kind: 'lost', reply: text } : { kind: 'unsent', reply: text };
  // The sender was refused, not the recipient.
  if (error.command === 'MAIL FROM') return { kind: 'unsent', reply: text, ...(isPermanent(reply) ? { stopsSeconds: STOP_SECONDS } : {}) };
  // 421 closes the session, whoever it was for; this letter lets the others go first.
  if (error.command === 'CONN' && !isReleased) return { kind: 'unsent', reply: text, waitSeconds: 30 };
  return { kind: 'refused', isPermanent: isPermanent(reply), reply: text, bars: error.command === 'RCPT TO' && barsAddress(reply) };
}

function unreachable(error: SmtpError): Fate {
  const isRefused = error.code === 'EAUTH' || error.code === 'ETLS';
  return { kind: 'unsent', reply: error.response ?? error.message, ...(isRefused ? { stopsSeconds: STOP_SECONDS } : {}) };
}

async function reset(connection: SmtpConnection): Promise<boolean> {
  return new Promise((resolve) => {
    const answer = (isReset: boolean) => (): void => {
      connection.removeListener('end', gone);
      connection.removeListener('error', gone);
      resolve(isReset);
    };
    const gone = answer(false);
    // A connection that closes meanwhile never answers.
    connection.once('end', gone);
    connection.once('error', gone);
    connection.reset((error) => answer(!error)());
  });
}
