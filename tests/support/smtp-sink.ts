import net from 'node:net';

/** Where a conversation stands when the server may misbehave: the greeting, the sender, the recipient, the text, its final dot. */
export type Stage = 'greeting' | 'mail' | 'rcpt' | 'data' | 'dot';

/** What the server does there: a reply, `hang` (nothing for ever) or `drop` (an end of the line). Undefined: as a well server does. */
export type Manners = (at: { stage: Stage; to: string }) => string | undefined;

/** A letter whose final dot arrived. */
export interface SunkLetter {
  to: string;
  text: string;
  /** What was answered; null when nothing was. */
  reply: string | null;
  at: number;
}

/** A mail server for engines: fast, strict about the dot, rude on demand. */
export interface SmtpSink {
  url: string;
  letters: SunkLetter[];
  /** Final dots a recipient got that were not refused: how often they may have the letter. */
  copiesOf: (address: string) => number;
  most: () => number;
  open: () => number;
  behave: (manners: Manners) => void;
  /** Milliseconds before the dot is answered. */
  linger: (milliseconds: number) => void;
  /** Cuts every connection. */
  cut: () => void;
  close: () => Promise<void>;
}

const END = '\r\n.\r\n';

/** Listens on a free port of this machine. With `keepsText: false` only the recipients are remembered. */
export async function startSmtpSink({ keepsText = true } = {}): Promise<SmtpSink> {
  let manners: Manners = () => undefined;
  let latency = 0;
  let most = 0;
  const letters: SunkLetter[] = [];
  const copies = new Map<string, number>();
  const sockets = new Set<net.Socket>();

  const talk = (socket: net.Socket): void => {
    sockets.add(socket);
    most = Math.max(most, sockets.size);
    socket.setNoDelay(true);
    socket.once('close', () => sockets.delete(socket));
    socket.on('error', () => undefined);
    let to = '';
    let text: string | null = null;
    let pending = '';
    const say = (stage: Stage | null, usual: string): string | null => {
      const wish = stage ? manners({ stage, to }) : undefined;
      if (wish === 'hang') return null;
      if (wish === 'drop') {
        socket.destroy();
        return null;
      }
      socket.write(`${wish ?? usual}\r\n`);
      if (wish?.startsWith('421')) socket.end();
      return wish ?? usual;
    };
    const taken = (body: string): void => {
      const letter: SunkLetter = { to, text: keepsText ? body : '', reply: null, at: performance.now() };
      letters.push(letter);
      const answer = (): void => {
        letter.reply = say('dot', `250 2.0.0 taken as ${letters.length}`);
        if (letter.reply === null || letter.reply.startsWith('2')) copies.set(letter.to, (copies.get(letter.to) ?? 0) + 1);
      };
      if (latency > 0) setTimeout(answer, latency);
      else answer();
    };
    const command = (line: string): void => {
      const word = line.slice(0, 4).toUpperCase();
      if (word === 'EHLO') socket.write('250-sink.test\r\n250-8BITMIME\r\n250-ENHANCEDSTATUSCODES\r\n250 DSN\r\n');
      else if (word === 'MAIL') say('mail', '250 2.1.0 ok');
      else if (word === 'RCPT') {
        to = /<([^>]*)>/.exec(line)?.[1]?.toLowerCase() ?? '';
        say('rcpt', '250 2.1.5 ok');
      } else if (word === 'DATA') {
        if (say('data', '354 go ahead')?.startsWith('354')) text = '';
      } else if (word === 'QUIT') socket.end('221 2.0.0 bye\r\n');
      else say(null, '250 2.0.0 ok');
    };
    const read = (): void => {
      for (;;) {
        const end = pending.indexOf(text === null ? '\r\n' : END);
        if (end < 0) return;
        const part = pending.slice(0, end);
        pending = pending.slice(end + (text === null ? 2 : END.length));
        if (text === null) command(part);
        else {
          text = null;
          taken(part);
        }
      }
    };
    socket.on('data', (chunk) => {
      pending += chunk.toString('latin1');
      read();
    });
    say('greeting', '220 sink.test');
  };

  const server = net.createServer(talk);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const cut = (): void => sockets.forEach((socket) => socket.destroy());
  return {
    url: `smtp://127.0.0.1:${(server.address() as net.AddressInfo).port}?ignoreTLS=true`,
    letters,
    copiesOf: (address) => copies.get(address) ?? 0,
    most: () => most,
    open: () => sockets.size,
    behave: (next) => void (manners = next),
    linger: (milliseconds) => void (latency = milliseconds),
    cut,
    close: () => {
      cut();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
