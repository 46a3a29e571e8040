import path from 'node:path';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { environment } from '../database/environment';
import { notFound } from '../http/refusal';
import { mayReadMetrics } from '../metrics/access';
import { listInbox, openLetter } from './inbox';
import { inboxPage, letterPage } from './inbox-page';

/**
 * `GET /dev/mail`: the letters that a demo or development keeps instead of sending them, to this machine itself (no proxy
 * between). With SMTP_URL, in production and to everybody else it does not exist (rulings.md 28).
 */
export function inboxRoutes(): Core.RouteInput[] {
  return [
    route('/dev/mail', async () => inboxPage(await listInbox(folder()))),
    route('/dev/mail/:name', async (ctx) => {
      const letter = await openLetter(folder(), String((ctx.params as { name?: string }).name));
      if (!letter) throw notFound('Letter');
      return letterPage(letter);
    }),
  ];
}

function route(address: string, show: (ctx: Context) => Promise<string>): Core.RouteInput {
  return {
    method: 'GET',
    path: address,
    handler: async (ctx: Context): Promise<void> => {
      refuseStrangers(ctx);
      ctx.body = await show(ctx);
      ctx.type = 'text/html; charset=utf-8';
      ctx.set({
        'Cache-Control': 'no-store',
        // Letters carry their styles inline; nothing else of theirs is allowed.
        'Content-Security-Policy':
          "default-src 'none'; style-src 'unsafe-inline'; img-src data: https:; base-uri 'none'; frame-ancestors 'none'",
      });
    },
    config: { auth: false },
  };
}

function refuseStrangers(ctx: Context): void {
  const { mode, smtpUrl } = environment();
  const { socket, headers } = ctx.req;
  if (mode === 'production' || smtpUrl !== undefined || !mayReadMetrics({ peer: socket.remoteAddress, headers }, undefined))
    throw notFound('Page');
}

function folder(): string {
  return path.join(environment().dataDir, 'mail');
}
