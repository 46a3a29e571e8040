import type { Core } from '@strapi/strapi';
import type { Trx } from '../../../../platform/database/statement';
import { keepSecrets, plainSecrets } from '../../sql/webhooks';
import { sealSecret } from '../delivery/keep-secret';
import { SECRET_PREFIX } from '../delivery/sign';

/** Seals the secrets that an older version kept as they are. Nodes that start at once take turns; done, there is nothing to do. */
export async function sealKeptSecrets(strapi: Core.Strapi): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    const sealed = (kept: string | null): string | null => (kept?.startsWith(SECRET_PREFIX) ? sealSecret(kept) : kept);
    for (const row of await plainSecrets(trx as Trx))
      await keepSecrets(trx as Trx, row.id, sealed(row.secret) ?? row.secret, sealed(row.previous_secret));
  });
}
