import type { Trx } from '../../../../platform/database/statement';
import { forbidden } from '../../../../platform/http/refusal';
import type { Actor } from '../../../accounts/contracts/actor';
import type { OwnAccount } from '../../../accounts/contracts/account';
import { ownAccount } from '../../../accounts/services/auth/own-account';
import { shopSettings } from '../../../accounts/services/shop-settings';
import { customerParts } from '../../registry/parts';
import { recordOfUser } from '../../sql/people';

/** What is kept about the signed-in person; there are no sections while no customer record is theirs. */
export interface OwnData {
  madeAt: string;
  shop: string | null;
  account: OwnAccount;
  sections: Record<string, unknown>;
}

/** Collects it as staff would for a request of the person. 403 for an API token. */
export async function readOwnData(handle: Trx, { userId }: Actor): Promise<OwnData> {
  if (userId === null) throw forbidden();
  const account = await ownAccount(handle, userId);
  const { name: shop } = await shopSettings(handle);
  const [record] = await recordOfUser(handle, userId);
  const sections: Record<string, unknown> = {};
  if (record)
    for (const { name, personalData } of customerParts()) if (personalData) sections[name] = await personalData(handle, record.customer_id);
  return { madeAt: new Date().toISOString(), shop, account, sections };
}
