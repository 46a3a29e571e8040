import net from 'node:net';

/** How the server treats the next letters: take them, refuse the address for good or for now, or hang up when the text has come. */
export type MailManners = 'take' | 'refuse' | 'busy' | 'hang up';

/** A mail server that speaks just enough SMTP to be sent letters to. */
export interface MailServer {
  url: string;
  /** Whole texts of the letters that were taken, and of those after which it hung up. */
  letters: string[];
  /** Connections that asked to send, refused ones too. */
  attempts: () => number;
  behave: (manners: MailManners) => void;
  close: () => Promise<void>;
}

/** Listens on a free port of this machine. */
export async function startMailServer(): Promise<MailServer> {
  let manners: MailManners = 'take';
  let attempts = 0;
  const letters: string[] = [];
  const sockets = new Set<net.Socket>();
  const server = net.createServer((socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    socket.on('error', () => undefined);
    const say = (line: string): boolean => socket.write(`${line}\r\n`);
    let text: string | null = null;
    let pending = '';
    const line = (input: string): void => {
      const word = input.slice(0, 4).toUpperCase();
      if (text !== null) {
        if (input !== '.') return void (text += `${input}\n`);
        letters.push(text);
        text = null;
        if (manners === 'hang up') return void socket.destroy();
        return void say('250 2.0.0 taken as 42');
      }
      if (word === 'EHLO') return void say('250 mail.test');
      if (word === 'MAIL') attempts += 1;
      if (word === 'RCPT' && manners === 'refuse') return void say('550 5.1.1 no such mailbox');
      if (word === 'RCPT' && manners === 'busy') return void say('450 4.2.0 try again later');
      if (word === 'DATA') {
        text = '';
        return void say('354 go ahead');
      }
      if (word === 'QUIT') return void socket.end('221 bye\r\n');
      say('250 ok');
    };
    say('220 mail.test');
    socket.on('data', (chunk) => {
      const lines = (pending + chunk.toString('utf8')).split('\r\n');
      pending = lines.pop() ?? '';
      lines.forEach(line);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `smtp://127.0.0.1:${(server.address() as net.AddressInfo).port}`,
    letters,
    attempts: () => attempts,
    behave: (next) => void (manners = next),
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
