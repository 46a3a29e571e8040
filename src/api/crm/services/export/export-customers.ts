import { randomUUID } from 'node:crypto';
import { DateTime } from 'luxon';
import { reading } from '../../../../platform/database/read';
import type { Trx } from '../../../../platform/database/statement';
import { streamTable, type ExportFormat } from '../../../../platform/export/stream-table';
import type { ListQuery } from '../../../../platform/http/list-query';
import { compileSort, Parameters } from '../../../../platform/http/list-sql';
import { audit } from '../../../accounts/services/audit';
import { currentShop } from '../../../accounts/services/shop-settings';
import { customersTable } from '../../domain/export-table';
import { exportColumns } from '../../sql/export-customers';
import { customerListing, type CustomerListing } from '../list-customers';
import type { HttpRequest } from '../operations';

/**
 * Streams every customer that the list's filters show this person, in the list's order, all of one moment. That people's
 * data left the product is in the log, with the filters. 429 `EXPORTS_BUSY`.
 */
export async function exportCustomers({ strapi, ctx, actor }: HttpRequest, query: ListQuery, format: ExportFormat): Promise<void> {
  const { timezone } = await currentShop(strapi);
  const listing = await reading(strapi, (handle) => customerListing(handle, actor, query));
  await strapi.db.transaction(({ trx }) =>
    audit(trx as Trx, {
      actor,
      action: 'customer.export',
      subject: 'customer',
      subjectId: null,
      after: { export: randomUUID(), format, query: ctx.querystring.slice(0, 2000) },
    }),
  );
  const name = `customers-${DateTime.now().setZone(timezone).toISODate()}`;
  const { locale } = query.extra as { locale?: 'ru' | 'en' };
  const language = locale ?? (ctx.acceptsLanguages('ru', 'en') === 'en' ? 'en' : 'ru');
  await streamTable(strapi, ctx, { query: compileExport(listing, timezone), table: customersTable(language), name, format });
}

function compileExport({ query, spec, from, where }: CustomerListing, timezone: string): { text: string; values: unknown[] } {
  const parameters = new Parameters();
  const columns = exportColumns(parameters.add(timezone, '::text'));
  const text = `select ${columns} from ${from(parameters)} c where ${where(parameters)} order by ${compileSort(query.sort, spec, 'c.id')}`;
  return { text, values: parameters.values };
}
