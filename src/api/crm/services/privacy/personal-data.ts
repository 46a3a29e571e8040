import type { Trx } from '../../../../platform/database/statement';
import type { Actor } from '../../../accounts/contracts/actor';
import { audit } from '../../../accounts/services/audit';
import { shopSettings } from '../../../accounts/services/shop-settings';
import { customerParts } from '../../registry/parts';
import { openCustomer } from '../open-customer';

/** Everything kept about one person: a section for each part of the product that keeps something. */
export interface PersonalData {
  madeAt: string;
  shop: string | null;
  customer: string;
  sections: Record<string, unknown>;
}

/** Collects what every part keeps about a person; the reading is logged. 404 for no customer. */
export async function readPersonalData(trx: Trx, actor: Actor, id: string, format: 'json' | 'pdf'): Promise<PersonalData> {
  const customer = await openCustomer(trx, id);
  const { name: shop } = await shopSettings(trx);
  const sections: Record<string, unknown> = {};
  for (const { name, personalData } of customerParts()) if (personalData) sections[name] = await personalData(trx, customer.id);
  await audit(trx, { actor, action: 'customer.personal-data', subject: 'customer', subjectId: id, after: { format } });
  return { madeAt: new Date().toISOString(), shop, customer: id, sections };
}
