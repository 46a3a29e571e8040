import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Trx } from '../../../../platform/database/statement';
import { keepVkConsent } from '../../sql/consents';

const CONSENTS: Record<string, boolean> = { message_allow: true, message_deny: false };

/** Keeps what an event of VK says about the community's messages; other events say nothing. Once an event. */
export async function hearVk(
  strapi: Core.Strapi,
  event: { type: string; eventId?: string | undefined; userId?: number | undefined },
): Promise<void> {
  const granted = CONSENTS[event.type];
  const { userId } = event;
  if (granted === undefined || userId === undefined) return;
  const source = `vk ${event.eventId ?? randomUUID()}`;
  await strapi.db.transaction(({ trx }) => keepVkConsent(trx as Trx, String(userId), granted, source));
}
