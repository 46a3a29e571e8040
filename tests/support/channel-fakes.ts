import http from 'node:http';

/** A request as a provider got it. */
export interface Heard {
  path: string;
  form: Record<string, string>;
  authorization: string | null;
}

/** What the next request is answered with: `[status, body]`, nothing (`hang`), or a cut line (`drop`). */
export type Answer = [status: number, body: unknown] | 'hang' | 'drop';

/** SMSC.ru, SMS.ru, Twilio and VK on one port, each as its documentation says (channels.md). */
export interface ChannelFakes {
  url: string;
  heard: Heard[];
  /** Answers instead of the usual until called with null; a function chooses by path and may leave a request to the usual (null). */
  answer: (answer: Answer | null | ((path: string) => Answer | null)) => void;
  close: () => Promise<void>;
}

/** Environment that leads every channel to the fakes. */
export function channelEnvironment({ url }: ChannelFakes): Record<string, string> {
  return { SMSC_URL: url, SMS_RU_URL: url, TWILIO_URL: url, VK_API_URL: url, VK_GROUP_TOKEN: 'vk-token' };
}

/** Listens on a free port of this machine. */
export async function startChannelFakes(): Promise<ChannelFakes> {
  const heard: Heard[] = [];
  const known = new Map<string, number>();
  let next: (path: string) => Answer | null = () => null;
  const usual = ({ path, form }: Heard): Answer => {
    if (path === '/sys/send.php') return [200, { id: Number(form.id), cnt: 1, cost: '4.1', balance: '83.6' }];
    if (path.startsWith('/sys/status.php')) return [200, { status: 1, last_date: '01.01.2026 10:00:00', last_timestamp: 1_767_254_400 }];
    if (path === '/sms/send')
      return [
        200,
        {
          status: 'OK',
          status_code: 100,
          sms: { [form.to ?? '']: { status: 'OK', status_code: 100, sms_id: `000000-${heard.length}` } },
          balance: 4122.56,
        },
      ];
    if (path.endsWith('/Messages.json')) return [201, { sid: `SM${heard.length}`, status: 'queued', error_code: null }];
    if (path === '/method/messages.send') {
      // The same random_id is the same message.
      const id = known.get(form.random_id ?? '') ?? heard.length;
      known.set(form.random_id ?? '', id);
      return [200, { response: id }];
    }
    return [404, { error: 'no such method' }];
  };
  const server = http.createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const one: Heard = {
        path: request.url ?? '',
        form: Object.fromEntries(new URLSearchParams(body)),
        authorization: request.headers.authorization ?? null,
      };
      heard.push(one);
      const answer = one.path.startsWith('/sys/status.php') ? usual(one) : (next(one.path) ?? usual(one));
      if (answer === 'hang') return;
      if (answer === 'drop') return void request.socket.destroy();
      response.writeHead(answer[0], { 'Content-Type': 'application/json' }).end(JSON.stringify(answer[1]));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as { port: number }).port}`,
    heard,
    answer: (answer) => void (next = typeof answer === 'function' ? answer : () => answer),
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
