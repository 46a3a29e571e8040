import { randomBytes } from 'node:crypto';
import { documentId } from '../../../kernel/ids';
import { normalisePhone } from '../../../kernel/phone';
import { environment } from '../../../platform/database/environment';
import { select } from '../../../platform/database/read';
import type { Trx } from '../../../platform/database/statement';
import type { Input } from '../../../platform/http/endpoint';
import { escapeLike, Parameters } from '../../../platform/http/list-sql';
import { invalid, notFound } from '../../../platform/http/refusal';
import type { Actor } from '../../accounts/contracts/actor';
import { audit } from '../../accounts/services/audit';
import type { SuppressionBody } from '../contracts/bodies';
import type * as contract from '../contracts/suppressions';
import type { Channel } from '../domain/channels';
import { addressesIn, addressFrom } from '../domain/suppression';
import { liftSuppression, suppress, SUPPRESSION_COLUMNS, suppressionOf, type SuppressionRow } from '../sql/suppressions';
import { pageMeta, type Page } from './page';

type Filters = Input<typeof contract.exportSuppressions>['query'];

/** Addresses on the list, the newest first. */
export async function listSuppressions(
  handle: Trx,
  query: Input<typeof contract.listSuppressions>['query'],
): Promise<Page<SuppressionBody>> {
  const { where, values } = conditionOf(query);
  const [counted] = await select<{ n: number }>(handle, `select count(*)::int as n from suppressions sp where ${where}`, values);
  const rows = await select<SuppressionRow>(
    handle,
    `select ${SUPPRESSION_COLUMNS} from suppressions sp where ${where} order by sp.at desc, sp.id desc
     limit ${query.pageSize} offset ${(query.page - 1) * query.pageSize}`,
    values,
  );
  return { data: rows.map(suppressionBody), meta: pageMeta(query, counted?.n ?? 0) };
}

const EXPORT_STEP = 5_000;

/** The whole list as CSV, a piece at a time; `handle` must live as long. */
export async function* exportSuppressions(
  read: <T>(work: (handle: Trx) => Promise<T>) => Promise<T>,
  filters: Filters,
): AsyncGenerator<string> {
  yield 'channel,address,reason,at,by,note\r\n';
  let after = 0;
  for (;;) {
    const { where, values } = conditionOf(filters, after);
    const rows = await read((handle) =>
      select<SuppressionRow>(
        handle,
        `select ${SUPPRESSION_COLUMNS} from suppressions sp where ${where} order by sp.id limit ${EXPORT_STEP}`,
        values,
      ),
    );
    if (rows.length === 0) return;
    yield rows
      .map(({ channel, address, reason, at, by_name, note }) =>
        [channel, address, reason, at.toISOString(), by_name ?? '', note ?? ''].map(cell).join(','),
      )
      .join('\r\n')
      .concat('\r\n');
    after = rows.at(-1)?.id ?? after;
  }
}

/** Puts an address on the list; one that is there already is answered as it is. */
export async function addSuppression(
  trx: Trx,
  actor: Actor,
  body: Input<typeof contract.addSuppression>['body'],
): Promise<SuppressionBody> {
  const address = addressFrom(body.channel, body.address, phoneOf);
  if (!address) throw invalid(['address'], `is no address on the channel ${body.channel}`);
  const [added] = await suppress(trx, body.channel, [documentId(randomBytes)], [address], body.reason, body.note ?? null, actor.name);
  if (added) await note(trx, actor, 'suppression.add', { channel: body.channel, address, reason: body.reason });
  const [row] = added ? [added] : await suppressionOf(trx, body.channel, address);
  if (!row) throw notFound('Suppression');
  return suppressionBody(row);
}

/** Takes a list over, in any of the forms people keep one; says which lines are no addresses. */
export async function importSuppressions(
  trx: Trx,
  actor: Actor,
  { channel, text, reason, note: words }: Input<typeof contract.importSuppressions>['body'],
): Promise<{ added: number; known: number; failed: { line: number; address: string }[] }> {
  const read = addressesIn(text, channel).map(({ line, typed }) => ({ line, typed, address: addressFrom(channel, typed, phoneOf) }));
  const addresses = [...new Set(read.flatMap(({ address }) => address ?? []))];
  const ids = addresses.map(() => documentId(randomBytes));
  const added = await suppress(trx, channel, ids, addresses, reason, words ?? null, actor.name);
  await note(trx, actor, 'suppression.import', { channel, added: added.length });
  const failed = read.filter(({ address }) => address === null).map(({ line, typed }) => ({ line, address: typed.slice(0, 320) }));
  return { added: added.length, known: addresses.length - added.length, failed };
}

/** Takes an address from the list. 404 when it is not on it. */
export async function removeSuppression(trx: Trx, actor: Actor, id: string): Promise<SuppressionBody> {
  const [row] = await liftSuppression(trx, id, actor.name);
  if (!row) throw notFound('Suppression');
  await note(trx, actor, 'suppression.lift', { channel: row.channel, address: row.address, reason: row.reason });
  return suppressionBody(row);
}

function conditionOf({ channel, reason, _q }: Filters, after?: number): { where: string; values: unknown[] } {
  const parameters = new Parameters();
  const where = [
    'sp.lifted_at is null',
    ...(channel ? [`sp.channel = ${parameters.add(channel, '::text')}`] : []),
    ...(reason ? [`sp.reason = ${parameters.add(reason, '::text')}`] : []),
    ...(_q ? [`sp.address like ${parameters.add(`%${escapeLike(_q.toLowerCase())}%`, '::text')}`] : []),
    ...(after === undefined ? [] : [`sp.id > ${parameters.add(after, '::int')}`]),
  ].join(' and ');
  return { where, values: parameters.values };
}

/** A cell of CSV; what a spreadsheet would run as a formula is quoted with an apostrophe. */
function cell(text: string): string {
  const safe = /^[=@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function phoneOf(text: string): string | null {
  return normalisePhone(text, environment().defaultRegion);
}

async function note(trx: Trx, actor: Actor, action: string, after: { channel: Channel } & Record<string, unknown>): Promise<void> {
  await audit(trx, { actor, action, subject: 'suppression', subjectId: null, after });
}

function suppressionBody(row: SuppressionRow): SuppressionBody {
  return {
    documentId: row.document_id,
    channel: row.channel,
    address: row.address,
    reason: row.reason,
    note: row.note,
    at: row.at.toISOString(),
    by: row.by_name,
  };
}
