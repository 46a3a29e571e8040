import { useSharedRead } from './shared-read';

/** What pages ask of the shop's settings. */
export interface ShopBrief {
  name: string;
  currency: string;
  timezone: string;
  /** Age in hours from which a waiting order is late. */
  ageLimitHours: number;
}

const DEFAULT_SHOP: ShopBrief = { name: 'Artel', currency: 'RUB', timezone: 'Europe/Moscow', ageLimitHours: 24 };

/** The shop; the defaults until its settings are read. */
export function useShop(): ShopBrief {
  return useSharedRead<ShopBrief>('/settings/shop') ?? DEFAULT_SHOP;
}
