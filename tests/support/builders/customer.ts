import type { App } from '../start-app';
import { newDocumentId, nextNumber } from './sequence';

/** A customer's row as tests need it. */
export interface CustomerRow {
  id: number;
  documentId: string;
  name: string;
  phone: string | null;
  email: string | null;
}

/** A customer who can be found by phone (E.164) and e-mail; null leaves one out. */
export async function aCustomer(
  app: App,
  options: { name?: string; phone?: string | null; email?: string | null; city?: string; deleted?: boolean } = {},
): Promise<CustomerRow> {
  const n = nextNumber();
  const name = options.name ?? `Customer ${n}`;
  const phone = options.phone === undefined ? `+7900${String(1_000_000 + n)}` : options.phone;
  const email = options.email === undefined ? `customer-${n}@people.test` : options.email;
  const [row] = await app.sql<{ id: number; document_id: string }>(
    `insert into customers (document_id, name, phone, email, city, sex, category, deleted_at, created_at, updated_at, published_at)
     values ($1, $2, $3, $4, $5, 'unknown', 'new', $6, now(), now(), now()) returning id, document_id`,
    [newDocumentId(), name, phone, email, options.city ?? null, options.deleted ? new Date() : null],
  );
  if (!row) throw new Error('The customer was not written');
  await rememberIdentity(app, row.id, 'phone', phone);
  await rememberIdentity(app, row.id, 'email', email);
  return { id: row.id, documentId: row.document_id, name, phone, email };
}

async function rememberIdentity(app: App, customerId: number, kind: string, value: string | null): Promise<void> {
  if (value === null) return;
  await app.sql(
    `insert into customer_identities (document_id, customer_id, kind, value, created_at, updated_at, published_at)
     values ($1, $2, $3, $4, now(), now(), now()) on conflict do nothing`,
    [newDocumentId(), customerId, kind, value],
  );
}
