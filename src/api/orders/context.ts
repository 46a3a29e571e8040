import type { Context } from '../../platform/context';

export const orders: Context = { name: 'orders' };
