import type { Context } from '../../platform/context';

export const accounts: Context = { name: 'accounts' };
