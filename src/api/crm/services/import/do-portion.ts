import { randomBytes } from 'node:crypto';
import { documentId } from '../../../../kernel/ids';
import type { Trx } from '../../../../platform/database/statement';
import type { Actor } from '../../../accounts/contracts/actor';
import { afterPlan, keysOf, planRow, roundsOf, type FoundRow, type RowPlan } from '../../domain/import/plan-row';
import type { OnExisting, RowOutcome } from '../../domain/import/fields';
import type { ReadRow } from '../../domain/import/read-row';
import { lockThese } from '../../sql/sync/refresh-customers';
import { addTagPairs, insertCustomers, logRows, resolveRows, updateCustomers, type ResolvedRow } from '../../sql/import/write-rows';
import { asKnown, createTags } from '../customer-tags';

/** A row that could be read. */
export interface GoodRow extends ReadRow {
  row: number;
  label: string | null;
}

/** A line of the report. */
export interface Reported {
  row: number;
  outcome: RowOutcome;
  customer: number | null;
  label: string | null;
  field: string | null;
  reason: string | null;
}

/** What the rows of a run are done with. `virtual` is where a dry run remembers what it would have written. */
export interface Doing {
  actor: Actor;
  import: string;
  onExisting: OnExisting;
  virtual: Map<string, FoundRow> | null;
}

interface Planned {
  row: GoodRow;
  plan: RowPlan;
  id: number | null;
  documentId: string;
}

/** Does rows set-based, in rounds without two rows of one person; answers a line of the report for each. */
export async function doRows(trx: Trx, doing: Doing, rows: readonly GoodRow[]): Promise<Reported[]> {
  const reported: Reported[] = [];
  for (const round of roundsOf(rows, keysOf)) reported.push(...(await doRound(trx, doing, round)));
  return reported;
}

async function doRound(trx: Trx, doing: Doing, rows: readonly GoodRow[]): Promise<Reported[]> {
  let resolved = await resolve(trx, rows);
  if (doing.virtual === null) {
    const ids = resolved.flatMap(({ id }) => id ?? []);
    if (ids.length > 0) {
      await lockThese(trx, ids);
      resolved = await resolve(trx, rows);
    }
  }
  const byRow = new Map(resolved.map((found) => [found.n, found]));
  const planned = rows.flatMap((row, n) => {
    const found = byRow.get(n);
    return found ? [plannedOf(doing, row, found)] : [];
  });
  const created = doing.virtual === null ? await write(trx, doing, planned) : new Map<string, number>();
  return planned.map(({ row, plan, id, documentId: customer }) => ({
    row: row.row,
    outcome: plan.outcome,
    customer: id ?? created.get(customer) ?? null,
    label: row.label,
    field: plan.warning === 'email-taken' ? 'email' : null,
    reason: plan.warning,
  }));
}

function resolve(trx: Trx, rows: readonly GoodRow[]): Promise<ResolvedRow[]> {
  const columns = rows.map((row) => row.columns);
  return resolveRows(
    trx,
    rows.map((_, n) => n),
    columns.map(({ phone }) => phone ?? null),
    columns.map(({ email }) => email ?? null),
    columns.map(({ phone, email, short_name: short }) => (phone || email ? null : (short?.toLowerCase() ?? null))),
  );
}

function plannedOf({ onExisting, virtual }: Doing, row: GoodRow, stored: ResolvedRow): Planned {
  const keys = keysOf(row);
  const overlay = virtual === null ? undefined : keys.map((key) => virtual.get(key)).find(Boolean);
  const found = overlay ?? (stored.id === null ? null : { columns: stored, tags: stored.tags, isTrashed: stored.is_trashed });
  const plan = planRow(row, found, { onExisting, emailTaken: stored.email_owner !== null && stored.email_owner !== stored.id });
  if (virtual !== null) for (const key of keys) virtual.set(key, afterPlan(found, plan));
  return { row, plan, id: stored.id, documentId: stored.document_id ?? documentId(randomBytes) };
}

/** Writes what was planned; answers the row ids of new customers by document id. */
async function write(trx: Trx, doing: Doing, planned: readonly Planned[]): Promise<Map<string, number>> {
  const fresh = planned.filter(({ plan }) => plan.outcome === 'created');
  const changed = planned.filter(({ plan }) => plan.outcome === 'updated');
  const inserted = fresh.length > 0 ? await insertCustomers(trx, JSON.stringify(fresh.map(recordOf))) : [];
  const ids = new Map(inserted.map((row) => [row.document_id, row.id]));
  const rewritten = changed.filter(({ plan }) => Object.keys(plan.columns).length > 0);
  if (rewritten.length > 0) await updateCustomers(trx, JSON.stringify(rewritten.map(recordOf)));
  await writeTags(trx, planned, ids);
  const logged = [...fresh, ...changed].map(({ plan, documentId: id }) => ({
    action: plan.outcome === 'created' ? 'customer.create' : 'customer.update',
    subject_id: id,
    before: plan.outcome === 'created' ? null : plan.before,
    after: { ...plan.columns, ...(plan.tags.length > 0 ? { tags: plan.tags } : {}), import: doing.import },
  }));
  const { kind, staffId, userId, name } = doing.actor;
  if (logged.length > 0) await logRows(trx, kind, staffId ?? userId, name, JSON.stringify(logged));
  return ids;
}

function recordOf({ plan, id, documentId: document }: Planned, n: number): object {
  return { n, id, document_id: document, ...plan.columns };
}

async function writeTags(trx: Trx, planned: readonly Planned[], created: ReadonlyMap<string, number>): Promise<void> {
  const pairs = planned.flatMap(({ plan, id, documentId: document }) => {
    const customer = id ?? created.get(document);
    return customer === undefined ? [] : plan.tags.map((name) => ({ customer, name }));
  });
  if (pairs.length === 0) return;
  const names = await asKnown(trx, [...new Set(pairs.map(({ name }) => name))]);
  await createTags(trx, names);
  const written = new Map(names.map((name) => [name.toLowerCase(), name]));
  await addTagPairs(
    trx,
    pairs.map(({ customer }) => customer),
    pairs.map(({ name }) => written.get(name.toLowerCase()) ?? name),
  );
}
