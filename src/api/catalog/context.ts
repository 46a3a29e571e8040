import type { Context } from '../../platform/context';

export const catalog: Context = { name: 'catalog' };
