import { randomBytes } from 'node:crypto';
import { documentId } from '../../../../kernel/ids';
import { select } from '../../../../platform/database/read';
import type { Trx } from '../../../../platform/database/statement';
import type { ListQuery } from '../../../../platform/http/list-query';
import { compileWhere, Parameters } from '../../../../platform/http/list-sql';
import { notFound } from '../../../../platform/http/refusal';
import type { Actor } from '../../../accounts/contracts/actor';
import { audit } from '../../../accounts/services/audit';
import type { CustomerBody } from '../../contracts/bodies';
import { segmentSpec, type SegmentBody } from '../../contracts/segments';
import { SEGMENT_OPERATORS, type SegmentRules } from '../../domain/segments/rules';
import { segmentFields } from '../../registry/segment-fields';
import { changeSegment, dropSegment, insertSegment, SEGMENT_COLUMNS, selectSegment, type SegmentRow } from '../../sql/segments/segments';
import { CUSTOMER_COLUMNS, RECIPIENT_COLUMNS, type CustomerRow } from '../../sql/select-customers';
import { customerBody } from '../customer-body';
import { listPage, type PageOf } from '../list-page';
import { checkRules, scopeOf, segmentSource } from './segment-condition';

/** Segments this person may see, by name. */
export async function listSegments(handle: Trx, actor: Actor, query: ListQuery): Promise<PageOf<SegmentBody>> {
  const { marketerId } = scopeOf(actor);
  const listing = {
    spec: segmentSpec,
    alias: 's',
    isFiltered: true,
    columns: SEGMENT_COLUMNS,
    from: () => 'segments',
    where: (parameters: Parameters) =>
      `${marketerId === null ? 'true' : `s.owner_id = ${parameters.add(marketerId, '::int')}`} and ${compileWhere(query.where, segmentSpec, parameters)}`,
    body: segmentBody,
  };
  return listPage(handle, listing, query);
}

/** The fields rules may use, as this person may. */
export function readFields(actor: Actor): { name: string; type: string; operators: Record<string, string>; values: string[] | null }[] {
  const isMarketer = scopeOf(actor).marketerId !== null;
  return segmentFields()
    .filter(({ isTyped }) => !isMarketer || isTyped)
    .map(({ name, type, values }) => ({ name, type, operators: SEGMENT_OPERATORS[type], values: values ? [...values] : null }));
}

/** How many customers rules choose at this moment, and the first by name. */
export async function previewSegment(
  handle: Trx,
  actor: Actor,
  { rules, limit }: { rules: SegmentRules; limit: number },
): Promise<{ count: number; rows: CustomerBody[] }> {
  const scope = scopeOf(actor);
  const parameters = new Parameters();
  const source = await segmentSource(handle, rules, parameters, scope);
  const [counted] = await select<{ count: number }>(handle, `select count(*)::int as count from ${source}`, parameters.values);
  const columns = scope.marketerId === null ? CUSTOMER_COLUMNS : RECIPIENT_COLUMNS;
  const text = `select ${columns} from ${source} order by coalesce(c.name, ''), c.id limit ${limit}`;
  const rows = limit > 0 && counted?.count ? await select<CustomerRow>(handle, text, parameters.values) : [];
  return { count: counted?.count ?? 0, rows: rows.map(customerBody) };
}

/** Keeps rules under a name; a marketer's are their own. */
export async function createSegment(trx: Trx, actor: Actor, { name, rules }: { name: string; rules: SegmentRules }): Promise<SegmentBody> {
  const scope = scopeOf(actor);
  checkRules(rules, scope);
  const [row] = await insertSegment(trx, documentId(randomBytes), name, JSON.stringify(rules), scope.marketerId, actor.name);
  if (!row) throw new Error('The segment was not returned');
  await audit(trx, { actor, action: 'segment.create', subject: 'segment', subjectId: row.document_id, after: { name, rules } });
  return segmentBody(row);
}

/** One segment. 404 when there is none that this person may see. */
export async function readSegment(handle: Trx, actor: Actor, id: string): Promise<SegmentBody> {
  return segmentBody(await opened(handle, actor, id));
}

/** Changes name or rules. */
export async function updateSegment(
  trx: Trx,
  actor: Actor,
  id: string,
  { name, rules }: { name?: string; rules?: SegmentRules },
): Promise<SegmentBody> {
  const scope = scopeOf(actor);
  const before = await opened(trx, actor, id);
  // A marketer's segment stays usable by the marketer, whoever changes it.
  if (rules) checkRules(rules, before.owner_id === null ? scope : { marketerId: before.owner_id });
  const [row] = await changeSegment(trx, id, scope.marketerId, name ?? null, rules ? JSON.stringify(rules) : null);
  if (!row) throw notFound('Segment');
  await audit(trx, {
    actor,
    action: 'segment.update',
    subject: 'segment',
    subjectId: id,
    before: { name: before.name, rules: before.rules },
    after: { name: row.name, rules: row.rules },
  });
  return segmentBody(row);
}

/** Deletes a segment. */
export async function deleteSegment(trx: Trx, actor: Actor, id: string): Promise<{ documentId: string }> {
  const [row] = await dropSegment(trx, id, scopeOf(actor).marketerId);
  if (!row) throw notFound('Segment');
  await audit(trx, { actor, action: 'segment.delete', subject: 'segment', subjectId: id, before: { name: row.name, rules: row.rules } });
  return { documentId: id };
}

async function opened(handle: Trx, actor: Actor, id: string): Promise<SegmentRow> {
  const [row] = await selectSegment(handle, id, scopeOf(actor).marketerId);
  if (!row) throw notFound('Segment');
  return row;
}

function segmentBody(row: SegmentRow): SegmentBody {
  return {
    documentId: row.document_id,
    name: row.name,
    rules: row.rules,
    isPersonal: row.owner_id !== null,
    createdBy: row.created_by_name,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  };
}
