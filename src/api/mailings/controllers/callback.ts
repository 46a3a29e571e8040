import { randomUUID, timingSafeEqual } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Context as KoaContext } from 'koa';
import { environment } from '../../../platform/database/environment';
import type { Trx } from '../../../platform/database/statement';
import { inputOf } from '../../../platform/http/endpoint';
import { forbidden, notFound } from '../../../platform/http/refusal';
import { vkCallback } from '../contracts/channel-callbacks';
import { keepVkConsent } from '../sql/consents';

const CONSENTS: Record<string, boolean> = { message_allow: true, message_deny: false };

/** What providers tell by themselves. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async vk(ctx: KoaContext): Promise<void> {
    const { vkCallback: settings } = environment();
    const { body } = inputOf(ctx, vkCallback);
    if (settings === null || String(body.group_id) !== settings.groupId) throw notFound('Community');
    if (settings.secret !== null && !isEqual(body.secret ?? '', settings.secret)) throw forbidden('The secret is not VK_SECRET');
    ctx.type = 'text/plain; charset=utf-8';
    ctx.body = body.type === 'confirmation' ? settings.confirmation : 'ok';
    const granted = CONSENTS[body.type];
    const userId = body.object?.user_id;
    if (granted === undefined || userId === undefined) return;
    const source = `vk ${body.event_id ?? randomUUID()}`;
    await strapi.db.transaction(({ trx }) => keepVkConsent(trx as Trx, String(userId), granted, source));
  },
});

function isEqual(given: string, right: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}
