import type { Core } from '@strapi/strapi';
import { DateTime } from 'luxon';
import { DOCUMENT_WRITES, type DocumentWrite } from '../../../platform/database/document-write';
import { environment } from '../../../platform/database/environment';
import type { Trx } from '../../../platform/database/statement';
import { readerLanguage } from '../../../platform/http/reader-language';
import { Refusal } from '../../../platform/http/refusal';
import { audit } from '../../accounts/services/audit';
import { documentActor } from '../../accounts/services/panel-request';
import { shopSnapshot } from '../../accounts/services/shop-settings';
import { COLUMN_OF, columnsOf, CUSTOMER_FIELDS, isReachable, type TypedCustomer } from '../domain/customer';
import { CUSTOMER_REFUSALS, type CustomerRefusal } from '../domain/panel-messages';
import { lockCustomerByDocumentId, type CustomerState } from '../sql/select-customers';

const CUSTOMER = 'api::crm.customer';
const TAG = 'api::crm.tag';
/** What the CRM calculates or decides itself. */
const SYSTEM_FIELDS = [
  ...['totalOrders', 'totalSpent', 'averageOrder', 'lastOrderDate', 'category'],
  ...['rfmRecency', 'rfmFrequency', 'rfmMonetary', 'rfmSegment', 'probabilityAlive', 'lifetimeValue'],
  ...['mergedIntoId', 'erasureAskedAt', 'erasureIsShared', 'erasedAt'],
];
const TAKEN: Record<string, string> = {
  customers_phone_uq: 'phone',
  customers_email_uq: 'email',
  customers_vk_id_uq: 'vkId',
  customer_identities_value_uq: 'phone',
  tags_name_uq: 'name',
};

type Refuse = (status: number, refusal: CustomerRefusal, field?: string) => Refusal;

/**
 * Keeps the CRM's rules whatever door a document comes through: phone in E.164, e-mail lower-cased, one phone one
 * customer, somebody to reach, statistics never written by hand, every write in the log. Refusals speak the reader's language.
 */
export function guardCustomers(strapi: Core.Strapi): void {
  const refuse: Refuse = (status, refusal, field) => {
    const message = CUSTOMER_REFUSALS[refusal][readerLanguage(strapi)];
    return new Refusal(status, message, {
      code: refusal.toUpperCase().replaceAll('-', '_'),
      ...(field ? { errors: [{ path: [field], message }] } : {}),
    });
  };
  strapi.documents.use(async (context, next) => {
    const write = context as unknown as DocumentWrite;
    if (!DOCUMENT_WRITES.has(write.action) || !write.uid.startsWith('api::crm.')) return next();
    if (write.uid !== CUSTOMER && write.uid !== TAG) throw refuse(403, 'identity-by-system');
    try {
      return await strapi.db.transaction(async ({ trx }) => {
        const handle = trx as Trx;
        const before = write.uid === CUSTOMER ? await checkCustomer(handle, write, refuse) : null;
        const written = await next();
        await logWrite(strapi, handle, write, { before, written });
        return written;
      });
    } catch (error) {
      const field = TAKEN[constraintOf(error)];
      if (field) throw refuse(409, 'duplicate', field);
      if (constraintOf(error) === 'customers_ordered') throw refuse(409, 'customer-ordered');
      throw error;
    }
  });
}

/** Brings the fields into their stored form; answers the customer as they were, null for a new one. */
async function checkCustomer(trx: Trx, write: DocumentWrite, refuse: Refuse): Promise<CustomerState | null> {
  if (write.action === 'clone') throw refuse(403, 'no-copies');
  const [stored = null] = write.params.documentId ? await lockCustomerByDocumentId(trx, write.params.documentId) : [];
  if (stored && (stored.merged_into || stored.erased_at)) throw refuse(409, 'record-closed');
  if (write.action !== 'create' && write.action !== 'update') return stored;
  const sent = { ...write.params.data };
  // The panel's form sends the statistics back as it read them; orders may have moved them since.
  for (const field of SYSTEM_FIELDS) delete sent[field];
  if (sent.vkId === '') sent.vkId = null;
  const typed = Object.fromEntries(CUSTOMER_FIELDS.filter((field) => field in sent).map((field) => [field, textOf(sent[field])]));
  const today = DateTime.now().setZone(shopSnapshot().timezone).toFormat('yyyy-MM-dd');
  const columns = columnsOf(typed as TypedCustomer, environment().defaultRegion, today);
  if (!columns.ok) throw refuse(400, columns.reason.fault, columns.reason.field);
  for (const field of CUSTOMER_FIELDS) if (COLUMN_OF[field] in columns.value) sent[field] = columns.value[COLUMN_OF[field]];
  if (!isReachable({ ...stored, ...columns.value })) throw refuse(400, 'unreachable', 'phone');
  write.params.data = sent;
  return stored;
}

/** A form's empty field is null; a date may come as a whole moment. */
function textOf(value: unknown): string | null {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'string' ? value : null;
}

async function logWrite(
  strapi: Core.Strapi,
  trx: Trx,
  { action, uid, params }: DocumentWrite,
  { before, written }: { before: CustomerState | null; written: unknown },
): Promise<void> {
  const actor = await documentActor(strapi, trx);
  if (actor.kind !== 'staff') return;
  const subject = uid === CUSTOMER ? 'customer' : 'tag';
  const named = typeof written === 'object' && written !== null && 'documentId' in written ? String(written.documentId) : null;
  const fields = Object.keys(params.data ?? {}) as (keyof typeof COLUMN_OF)[];
  const was = before && Object.fromEntries(fields.filter((field) => field in COLUMN_OF).map((field) => [field, before[COLUMN_OF[field]]]));
  await audit(trx, {
    actor,
    action: `${subject}.${action}`,
    subject,
    subjectId: params.documentId ?? named,
    ...(was ? { before: was } : {}),
    after: params.data,
    address: strapi.requestContext.get()?.ip ?? null,
  });
}

function constraintOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'constraint' in error && typeof error.constraint === 'string'
    ? error.constraint
    : '';
}
