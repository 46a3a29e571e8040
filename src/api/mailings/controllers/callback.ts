import { timingSafeEqual } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Context as KoaContext } from 'koa';
import { environment } from '../../../platform/database/environment';
import { inputOf } from '../../../platform/http/endpoint';
import { forbidden, notFound } from '../../../platform/http/refusal';
import { vkCallback } from '../contracts/channel-callbacks';
import { hearVk } from '../services/channels/vk-consent';

/** What providers tell by themselves. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async vk(ctx: KoaContext): Promise<void> {
    const { vkCallback: settings } = environment();
    const { body } = inputOf(ctx, vkCallback);
    if (settings === null || String(body.group_id) !== settings.groupId) throw notFound('Community');
    if (settings.secret !== null && !isEqual(body.secret ?? '', settings.secret)) throw forbidden('The secret is not VK_SECRET');
    ctx.type = 'text/plain; charset=utf-8';
    ctx.body = body.type === 'confirmation' ? settings.confirmation : 'ok';
    await hearVk(strapi, { type: body.type, eventId: body.event_id, userId: body.object?.user_id });
  },
});

function isEqual(given: string, right: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}
