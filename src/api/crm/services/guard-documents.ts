import type { Core } from '@strapi/strapi';
import { normaliseEmail, normalisePhone } from '../../../kernel/phone';
import { DOCUMENT_WRITES, type DocumentWrite } from '../../../platform/database/document-write';
import { environment } from '../../../platform/database/environment';
import { readerLanguage } from '../../../platform/http/reader-language';
import { Refusal } from '../../../platform/http/refusal';
import { CUSTOMER_REFUSALS, type CustomerRefusal } from '../domain/panel-messages';

const CUSTOMER = 'api::crm.customer';
const STATISTICS = ['totalOrders', 'totalSpent', 'averageOrder', 'lastOrderDate', 'category'];
const TAKEN: Record<string, string> = {
  customers_phone_uq: 'phone',
  customers_email_uq: 'email',
  customers_vk_id_uq: 'vkId',
  customer_identities_value_uq: 'phone',
  tags_name_uq: 'name',
};

/**
 * Keeps the CRM's rules whatever door a document comes through: phone in E.164, e-mail lower-cased, one phone one
 * customer, somebody to reach, statistics never written by hand. Refusals speak the reader's language.
 */
export function guardCustomers(strapi: Core.Strapi): void {
  const refuse = (status: number, refusal: CustomerRefusal, field?: string): Refusal => {
    const message = CUSTOMER_REFUSALS[refusal][readerLanguage(strapi)];
    return new Refusal(status, message, {
      code: refusal.toUpperCase().replaceAll('-', '_'),
      ...(field ? { errors: [{ path: [field], message }] } : {}),
    });
  };
  strapi.documents.use(async (context, next) => {
    const write = context as unknown as DocumentWrite;
    if (!DOCUMENT_WRITES.has(write.action) || !write.uid.startsWith('api::crm.')) return next();
    if (write.uid === 'api::crm.customer-identity') throw refuse(403, 'identity-by-system');
    if (write.uid === CUSTOMER) checkCustomer(write, refuse);
    try {
      return await next();
    } catch (error) {
      const field = TAKEN[constraintOf(error)];
      if (field) throw refuse(409, 'duplicate', field);
      if (constraintOf(error) === 'customers_ordered') throw refuse(409, 'customer-ordered');
      throw error;
    }
  });
}

function checkCustomer(write: DocumentWrite, refuse: (status: number, refusal: CustomerRefusal, field?: string) => Refusal): void {
  if (write.action === 'clone') throw refuse(403, 'no-copies');
  if (write.action !== 'create' && write.action !== 'update') return;
  const data = { ...write.params.data };
  write.params.data = data;
  // The panel's form sends the statistics back as it read them; orders may have moved them since.
  for (const field of STATISTICS) delete data[field];
  for (const field of ['phone', 'email', 'vkId'] as const) if (data[field] === '') data[field] = null;
  if (typeof data.phone === 'string') {
    const phone = normalisePhone(data.phone, environment().defaultRegion);
    if (!phone) throw refuse(400, 'bad-phone', 'phone');
    data.phone = phone;
  }
  if (typeof data.email === 'string') {
    data.email = normaliseEmail(data.email);
    if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(data.email as string)) throw refuse(400, 'bad-email', 'email');
  }
  if (write.action === 'create' && !data.phone && !data.email && !data.shortName) throw refuse(400, 'unreachable', 'phone');
}

function constraintOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'constraint' in error && typeof error.constraint === 'string'
    ? error.constraint
    : '';
}
