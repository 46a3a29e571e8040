import type { Core } from '@strapi/strapi';
import type { Trx } from '../../../../platform/database/statement';
import { alertToTell, staffAddresses } from '../../sql/stock-to-tell';
import { notify } from './notify';

/** Tells each of the staff by letter that a product fell to its threshold, once an alert; not of goods that came meanwhile. */
export async function tellOfLowStock(strapi: Core.Strapi, alertId: number): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    const [alert] = await alertToTell(trx as Trx, alertId);
    if (!alert) return;
    const { product, name, sku, available, threshold } = alert;
    for (const { email } of await staffAddresses(trx as Trx))
      await notify(trx as Trx, {
        event: 'low_stock',
        key: `low stock ${alertId} ${email}`,
        subject: { kind: 'product', id: product },
        customerId: null,
        email,
        phone: null,
        language: null,
        variables: { product: { name, sku, available, threshold } },
      });
  });
}
