import type { Core } from '@strapi/strapi';
import { environment } from '../../../platform/database/environment';
import { reading } from '../../../platform/database/read';
import type { Trx } from '../../../platform/database/statement';
import { defaultShop, type ShopSettings } from '../domain/shop-settings';
import { readShop, type ShopRow } from '../sql/shop-settings';

/** How long a node may act on settings that another node has changed, in milliseconds. */
const MAX_AGE_MS = 2_000;

let remembered: { shop: ShopSettings; readAt: number } | null = null;
let generation = 0;

/**
 * The shop's settings. A change made on this node counts from the next call on, one made elsewhere within two seconds:
 * most calls read nothing, since placing an order asks each time.
 */
export async function shopSettings(handle: Trx): Promise<ShopSettings> {
  return fresh() ?? remember(() => readShop(handle));
}

/** The same outside of any transaction. */
export async function currentShop(strapi: Core.Strapi): Promise<ShopSettings> {
  return fresh() ?? remember(() => reading(strapi, (handle) => readShop(handle)));
}

/** The settings as this process knew them last, at once; the defaults before the boot has read them. */
export function shopSnapshot(): ShopSettings {
  return remembered?.shop ?? shopOf(undefined);
}

/** Drops what is remembered; a read that is under way does not bring it back. */
export function forgetShop(): void {
  generation += 1;
  if (remembered) remembered = { ...remembered, readAt: 0 };
}

/** The settings of a row, with the environment's currency and time zone where it has none. */
export function shopOf(row: ShopRow | undefined): ShopSettings {
  const { currency, timezone } = environment();
  const shop = defaultShop({ currency, timezone });
  if (!row) return shop;
  const { numberYear, numberPrefix, numberDigits, vatRate, documentId, editedBy, editedAt, ...fields } = row;
  return {
    ...fields,
    name: row.name ?? shop.name,
    vatRate: vatRate === null ? null : Number(vatRate),
    currency: row.currency ?? currency,
    timezone: row.timezone ?? timezone,
    numbering: { yearPrefix: numberYear, prefix: numberPrefix ?? '', digits: numberDigits },
  };
}

function fresh(): ShopSettings | null {
  return remembered && Date.now() - remembered.readAt < MAX_AGE_MS ? remembered.shop : null;
}

async function remember(read: () => Promise<ShopRow[]>): Promise<ShopSettings> {
  const begun = generation;
  const readAt = Date.now();
  const shop = shopOf((await read())[0]);
  if (begun === generation) remembered = { shop, readAt };
  return shop;
}
