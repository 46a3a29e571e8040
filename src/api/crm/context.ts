import type { Context } from '../../platform/context';
import { guardCustomers } from './services/guard-documents';
import { constraints } from './sql/constraints';
import { invariants } from './sql/invariants';

/** Who buys: one person, one record, found by phone; statistics follow the orders. */
export const crm: Context = {
  name: 'crm',
  constraints,
  invariants,
  register: guardCustomers,
};
