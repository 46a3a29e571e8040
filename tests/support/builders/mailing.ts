import type { App } from '../start-app';
import { newDocumentId, nextNumber } from './sequence';

type Db = Pick<App, 'sql'>;

const HOUR = 3_600_000;

/** A mailing as tests need it. */
export interface MailingRow {
  id: number;
  documentId: string;
}

/** Customers `p<n>@sink.test` by one statement; answers their addresses. */
export async function manyCustomers(app: Db, amount: number): Promise<string[]> {
  const from = nextNumber() * 100_000;
  const rows = await app.sql<{ email: string }>(
    `insert into customers (document_id, name, email, sex, category, created_at, updated_at, published_at)
     select 'c' || substr(md5('customer ' || n), 1, 23), 'Анна ' || n, 'p' || n || '@sink.test', 'unknown', 'new', now(), now(), now()
     from generate_series($1::int, $1::int + $2::int - 1) n returning email`,
    [from, amount],
  );
  return rows.map(({ email }) => email);
}

/**
 * A mailing that is being sent to these addresses of customers, its recipients written down: what a start leaves behind.
 * Times in milliseconds from now.
 */
export async function aRunningMailing(
  app: Db,
  addresses: readonly string[],
  {
    startsIn = -HOUR,
    endsIn = HOUR,
    rate = null,
    connections = null,
    body = '<p>Здравствуйте, {{ customer.first_name }}! <a href="{{ unsubscribe_url }}">Отписаться</a></p>',
  }: { startsIn?: number; endsIn?: number; rate?: number | null; connections?: number | null; body?: string } = {},
): Promise<MailingRow> {
  const documentId = newDocumentId();
  const content = { subject: 'Новинки недели', body, format: 'html', files: [] };
  const [row] = await app.sql<{ id: number }>(
    `insert into mailings (document_id, name, channel, start_at, end_at, timezone, audience, audience_scope, audience_state, audience_cursor, audience_ceiling, rate_per_second,
       connections, owner_staff_id, owner_name, mailing_status, content, settled, version, started_at, started_by, created_at, updated_at, published_at)
     values ($1, 'Test', 'email', now() + make_interval(secs => $2), now() + make_interval(secs => $3), 'Europe/Moscow', '{"customers":[],"segment":null}', 'all', 'building', 0, 0, $4, $5,
       0, 'Tester', 'active', $6, false, 1, now(), 'Tester', now(), now(), now()) returning id`,
    [documentId, startsIn / 1_000, endsIn / 1_000, rate, connections, JSON.stringify(content)],
  );
  if (!row) throw new Error('The mailing was not written');
  await app.sql(
    `insert into deliveries (document_id, mailing_id, customer_id, address, state, attempts, next_try_at, epoch, created_at, updated_at, published_at)
     select 'd' || substr(md5($1::int || ' ' || c.id), 1, 23), $1::int, c.id, c.email, 'pending', 0, now(), 0, now(), now(), now() from customers c where c.email = any($2::text[]) order by c.id`,
    [row.id, addresses],
  );
  await app.sql(`update mailings set audience_state = 'ready' where id = $1`, [row.id]);
  return { id: row.id, documentId };
}

/** How many recipients a mailing has in each state. */
export async function statesOf(app: Db, mailing: MailingRow): Promise<Record<string, number>> {
  const rows = await app.sql<{ state: string; n: number }>(
    'select state, count(*)::int as n from deliveries where mailing_id = $1 group by state',
    [mailing.id],
  );
  return Object.fromEntries(rows.map(({ state, n }) => [state, n]));
}
