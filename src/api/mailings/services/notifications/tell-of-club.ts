import type { Core } from '@strapi/strapi';
import type { Trx } from '../../../../platform/database/statement';
import { shopSettings } from '../../../accounts/services/shop-settings';
import { awardToTell, participantToRemind } from '../../sql/club-to-tell';
import { notify } from './notify';

/** Reminds a participant of their event, once; nobody who has left it meanwhile, and not after it began. */
export async function remindOfEvent(strapi: Core.Strapi, participationId: number): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    const [event] = await participantToRemind(trx as Trx, participationId);
    if (!event) return;
    const { timezone, documentLocale } = await shopSettings(trx as Trx);
    const start = new Intl.DateTimeFormat(documentLocale, { dateStyle: 'long', timeStyle: 'short', timeZone: timezone });
    await notify(trx as Trx, {
      event: 'event_reminder',
      key: `event ${event.document_id} ${participationId}`,
      subject: { kind: 'event', id: event.document_id },
      customerId: event.customer_id,
      email: null,
      phone: null,
      language: documentLocale,
      variables: {
        customer: { name: event.name },
        event: { title: event.title, start: start.format(event.start_at), place: event.place },
      },
    });
  });
}

/** Tells a customer of an achievement they were given; nobody of one that was taken back meanwhile. */
export async function tellOfAward(strapi: Core.Strapi, awardId: number): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    const [award] = await awardToTell(trx as Trx, awardId);
    if (!award) return;
    await notify(trx as Trx, {
      event: 'award',
      key: `award ${award.document_id}`,
      subject: { kind: 'award', id: award.document_id },
      customerId: award.customer_id,
      email: null,
      phone: null,
      language: null,
      variables: { customer: { name: award.name }, award: { title: award.title, reason: award.reason } },
    });
  });
}
