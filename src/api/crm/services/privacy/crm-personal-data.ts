import type { Trx } from '../../../../platform/database/statement';
import { selectCrmPersonalData } from '../../sql/privacy/personal-data';

/** What the CRM keeps about a person: profile, contacts, tags, notes, consents, when the record was changed. */
export async function crmPersonalData(handle: Trx, customerId: number): Promise<Record<string, unknown>> {
  const [row] = await selectCrmPersonalData(handle, customerId);
  return row?.found ?? {};
}
