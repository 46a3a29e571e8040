import type { Core } from '@strapi/strapi';
import { runUseCase } from '../../../../platform/database/use-case';
import { Refusal } from '../../../../platform/http/refusal';
import { SYSTEM } from '../../../accounts/contracts/actor';
import { eraseCustomer, type ErasureWish } from './erase-customer';

/** Erases somebody in a transaction of its own, in the system's name; false when they are gone already or still to be served. */
export async function tryErasing(strapi: Core.Strapi, customer: string, wish: ErasureWish): Promise<boolean> {
  try {
    await runUseCase(strapi, undefined, async (trx) => ({ status: 200, body: await eraseCustomer(trx, SYSTEM, customer, wish) }));
    return true;
  } catch (error) {
    // Restored or erased since the list was read, or still to be served.
    if (error instanceof Refusal) return false;
    throw error;
  }
}
