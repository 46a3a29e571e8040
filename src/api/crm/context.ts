import type { Context } from '../../platform/context';

export const crm: Context = { name: 'crm' };
