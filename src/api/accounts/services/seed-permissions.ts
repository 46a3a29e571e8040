import type { Core } from '@strapi/strapi';
import type { Context, Grantee } from '../../../platform/context';
import type { Trx } from '../../../platform/database/statement';
import { roleTypeOf } from '../domain/roles';
import { grantAction } from '../sql/grant-action';
import { lockSeeding } from '../sql/lock-seeding';
import { grantedActions } from './granted-actions';

const STORE = { type: 'core', name: 'artel', key: 'seeded_grants' };

/**
 * Grants what the contexts ask for and no earlier boot has granted. What was granted once is remembered in the core
 * store, so a permission that people took away stays away, and a new part's permissions reach existing roles.
 */
export async function seedPermissions(strapi: Core.Strapi, contexts: readonly Context[]): Promise<void> {
  const wanted = contexts.flatMap(({ grants }) => entriesOf(grants));
  await strapi.db.transaction(async ({ trx }) => {
    await lockSeeding(trx as Trx);
    const seeded = new Set(((await strapi.store(STORE).get({})) as string[] | null) ?? []);
    const fresh = wanted.filter((entry) => !seeded.has(entry));
    if (fresh.length === 0) return;
    for (const entry of new Set(fresh)) {
      const [roleType = '', action = ''] = entry.split(' ');
      await grantAction(trx as Trx, roleType, action);
    }
    await strapi.store(STORE).set({ value: [...new Set([...seeded, ...fresh])] });
  });
  grantedActions(strapi).forget();
}

function entriesOf(grants: Context['grants']): string[] {
  const pairs = Object.entries(grants ?? {}) as [Grantee, readonly string[]][];
  return pairs.flatMap(([grantee, actions]) => actions.map((action) => `${roleTypeOf(grantee)} ${action}`));
}
