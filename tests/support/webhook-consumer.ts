import { createHmac } from 'node:crypto';
import http from 'node:http';
import type { AddressInfo } from 'node:net';

/** One POST as the consumer got it. */
export interface Received {
  id: string;
  headers: http.IncomingHttpHeaders;
  text: string;
  event: { position: number; id: string; type: string; subject: string; at: string; data: Record<string, unknown> };
}

/** A consumer of webhooks: keeps what it gets, and answers as told. */
export interface WebhookConsumer {
  url: string;
  received: Received[];
  /** Status of the answers from now on; `null` leaves requests hanging, a function decides for each. */
  answer: (how: number | null | ((received: Received) => number | null)) => void;
  /** Headers that go with every answer. */
  headers: Record<string, string>;
  body: string;
  close: () => Promise<void>;
}

/** Starts a consumer on the loopback; 204 until told otherwise. Close it before the app. */
export async function startConsumer(): Promise<WebhookConsumer> {
  let how: number | null | ((received: Received) => number | null) = 204;
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString();
      const event = JSON.parse(text) as Received['event'];
      const received = { id: String(request.headers['webhook-id']), headers: request.headers, text, event };
      consumer.received.push(received);
      const status = typeof how === 'function' ? how(received) : how;
      if (status !== null) response.writeHead(status, consumer.headers).end(status === 204 ? undefined : consumer.body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const consumer: WebhookConsumer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/events`,
    received: [],
    answer: (next) => {
      how = next;
    },
    headers: {},
    body: 'said the consumer',
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return consumer;
}

/** True when one of the signatures was made with this secret, as the Standard Webhooks spec says. */
export function isSignedBy({ headers, text, id }: Received, secret: string): boolean {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
  const wanted = createHmac('sha256', key)
    .update(`${id}.${String(headers['webhook-timestamp'])}.${text}`)
    .digest('base64');
  return String(headers['webhook-signature']).split(' ').includes(`v1,${wanted}`);
}
