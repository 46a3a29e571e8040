import type { Context as KoaContext } from 'koa';
import { invalid, Refusal } from '../../../../platform/http/refusal';

const MOST_BYTES = 1_048_576;

/** A mail as it was posted: text the body parser has read already, or the raw stream of `message/rfc822`. 413 above 1 MB. */
export async function rawBody(ctx: KoaContext): Promise<Uint8Array> {
  const { body } = ctx.request as { body?: unknown };
  if (typeof body === 'string' && body !== '') return Buffer.from(body, 'utf8');
  if (ctx.req.readableEnded) throw invalid(['body'], 'send the mail itself, as message/rfc822 or text/plain');
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of ctx.req as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MOST_BYTES) throw new Refusal(413, 'The mail is larger than 1 MB', { code: 'TOO_LARGE' });
    chunks.push(chunk);
  }
  if (size === 0) throw invalid(['body'], 'send the mail itself, as message/rfc822 or text/plain');
  return Buffer.concat(chunks);
}
