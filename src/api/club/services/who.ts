import { normalisePhone } from '../../../kernel/phone';
import { environment } from '../../../platform/database/environment';
import type { Trx } from '../../../platform/database/statement';
import { invalid, notFound } from '../../../platform/http/refusal';
import { customerByPhone } from '../sql/reception';

/** Who a request is about: a customer's documentId, or a phone in any notation. */
export interface Who {
  customer?: string | undefined;
  phone?: string | undefined;
}

/** The documentId of a customer named by documentId or phone. 400 for neither, both or no phone, 404 for a phone that nobody has. */
export async function customerOf(trx: Trx, { customer, phone }: Who): Promise<string> {
  if ((customer === undefined) === (phone === undefined)) throw invalid(['customer'], 'send either customer or phone');
  if (customer !== undefined) return customer;
  const number = normalisePhone(phone ?? '', environment().defaultRegion);
  if (!number) throw invalid(['phone'], 'is not a phone number; write it like +7 999 123-45-67');
  const [found] = await customerByPhone(trx, number);
  if (!found) throw notFound('Customer');
  return found.document_id;
}
