import type { Core } from '@strapi/strapi';
import type { Trx } from '../../../../platform/database/statement';
import { shopSettings } from '../../../accounts/services/shop-settings';
import { STATUS_WORDS, TOLD_STATUSES } from '../../domain/notifications/events';
import { orderToTell } from '../../sql/notifications';
import { notify } from './notify';

/** A move of an order, as its topic tells. */
export interface OrderMove {
  orderId: number;
  to: string;
  isNew: boolean;
  version: number;
}

/**
 * Tells the buyer that their order was placed or has moved. Nobody is told of a sale at the counter, where they stand, nor of
 * a move a day old.
 */
export async function tellOfOrder(strapi: Core.Strapi, { orderId, to, isNew, version }: OrderMove): Promise<void> {
  if (!isNew && !TOLD_STATUSES.some((told) => told === to)) return;
  await strapi.db.transaction(async ({ trx }) => {
    const [order] = await orderToTell(trx as Trx, orderId);
    if (!order || order.channel === 'counter' || !order.is_fresh) return;
    const { currency, documentLocale } = await shopSettings(trx as Trx);
    const language = order.language ?? documentLocale;
    const total = new Intl.NumberFormat(language, { style: 'currency', currency }).format(order.total);
    await notify(trx as Trx, {
      event: isNew ? 'order_placed' : 'order_status',
      key: `order ${orderId} ${version}`,
      subject: { kind: 'order', id: order.document_id },
      customerId: order.customer_id,
      email: order.contact_email,
      phone: order.contact_phone,
      language,
      variables: {
        customer: { name: order.contact_name },
        order: { number: order.number, total, status: STATUS_WORDS[to]?.[language] ?? to },
      },
    });
  });
}
