import { timingSafeEqual } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Context as KoaContext } from 'koa';
import { environment } from '../../../platform/database/environment';
import { inputOf } from '../../../platform/http/endpoint';
import { forbidden, notFound } from '../../../platform/http/refusal';
import { smsRuCallback, twilioCallback, vkCallback } from '../contracts/channel-callbacks';
import { reportOfSmsRu, reportOfTwilio } from '../domain/sms-report';
import { hearReports, isSignedBySmsRu, isSignedByTwilio, TWILIO_REPORTS } from '../services/channels/sms-reports';
import { hearVk } from '../services/channels/vk-consent';

/** What providers tell by themselves. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async vk(ctx: KoaContext): Promise<void> {
    const { vkCallback: settings } = environment();
    const { body } = inputOf(ctx, vkCallback);
    if (settings === null || String(body.group_id) !== settings.groupId) throw notFound('Community');
    // VK signs nothing: without a secret anybody could withdraw, or give, other people's consent.
    if (body.type !== 'confirmation' || settings.secret !== null) requireSecret(body.secret, settings.secret);
    ctx.type = 'text/plain; charset=utf-8';
    ctx.body = body.type === 'confirmation' ? settings.confirmation : 'ok';
    await hearVk(strapi, { type: body.type, eventId: body.event_id, userId: body.object?.user_id });
  },
  async smsRu(ctx: KoaContext): Promise<void> {
    inputOf(ctx, smsRuCallback);
    const { smsRu } = environment();
    if (smsRu === null) throw notFound('SMS.ru');
    const { data, hash } = formOf(ctx);
    const entries = Object.values((data ?? {}) as Record<string, unknown>).filter((entry) => typeof entry === 'string');
    if (typeof hash !== 'string' || !isSignedBySmsRu(hash, smsRu.apiId, entries)) throw forbidden('The hash is not that of SMS_RU_API_ID');
    await hearReports(
      strapi,
      entries.flatMap((entry) => reportOfSmsRu(entry) ?? []),
    );
    answer(ctx, '100');
  },
  async twilio(ctx: KoaContext): Promise<void> {
    inputOf(ctx, twilioCallback);
    const { twilio, publicUrl } = environment();
    if (twilio === null) throw notFound('Twilio');
    const form = Object.fromEntries(
      Object.entries(formOf(ctx)).flatMap(([key, value]) => (typeof value === 'string' ? [[key, value]] : [])),
    );
    if (!isSignedByTwilio(ctx.get('X-Twilio-Signature'), twilio.authToken, `${publicUrl}${TWILIO_REPORTS}`, form))
      throw forbidden('The signature is not that of TWILIO_AUTH_TOKEN');
    const report = reportOfTwilio(form);
    await hearReports(strapi, report ? [report] : []);
    answer(ctx, 'ok');
  },
});

function requireSecret(given: string | undefined, right: string | null): void {
  if (right === null) throw forbidden('Set VK_SECRET to hear of consents');
  if (!isEqual(given ?? '', right)) throw forbidden('The secret is not VK_SECRET');
}

function formOf(ctx: KoaContext): Record<string, unknown> {
  return ((ctx.request as { body?: unknown }).body ?? {}) as Record<string, unknown>;
}

function answer(ctx: KoaContext, text: string): void {
  ctx.type = 'text/plain; charset=utf-8';
  ctx.body = text;
}

function isEqual(given: string, right: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}
