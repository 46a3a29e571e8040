import type { Trx } from '../../../platform/database/statement';
import type { ListQuery } from '../../../platform/http/list-query';
import { compileWhere, type Parameters } from '../../../platform/http/list-sql';
import { invalid } from '../../../platform/http/refusal';
import { isStaff, type Actor } from '../../accounts/contracts/actor';
import type { CustomerBody } from '../contracts/bodies';
import { fieldsOf, RECIPIENT_FIELDS, resolveQuery, type CustomerQuery } from '../contracts/customer-list';
import { customerSpec } from '../contracts/public';
import { CUSTOMER_COLUMNS, RECIPIENT_COLUMNS, recipientsAsCustomers, type CustomerRow } from '../sql/select-customers';
import { customerBody } from './customer-body';
import { searchSql } from './customer-search';
import { listPage, type Listing, type PageOf } from './list-page';
import { shopDay } from './shop-day';
import { conditionOfSegment, type SegmentCondition } from './segments/segment-condition';

/** What a list of customers reads, for whom; shared by pages, exports and bulk acts. */
export type CustomerListing = Listing<CustomerRow, CustomerBody> & { query: CustomerQuery };

/** Customers as this person may see them: all for staff, a marketer's own recipients with what they typed. */
export async function listCustomers(handle: Trx, actor: Actor, query: ListQuery): Promise<PageOf<CustomerBody>> {
  const listing = await customerListing(handle, actor, query);
  return listPage(handle, listing, listing.query);
}

/** The list's source and condition. 400 for what this person may not ask. */
export async function customerListing(handle: Trx, actor: Actor, asked: ListQuery): Promise<CustomerListing> {
  const query = resolveQuery(asked, await shopDay(handle));
  const isAll = isStaff(actor);
  if (!isAll) refuseHidden(query);
  const segment = query.segment === null ? null : await conditionOfSegment(handle, actor, query.segment);
  return {
    query,
    spec: customerSpec,
    alias: 'c',
    isFiltered: true,
    columns: isAll ? CUSTOMER_COLUMNS : RECIPIENT_COLUMNS,
    from: (parameters) => sourceFor(actor, parameters),
    where: (parameters) => whereOf(query, segment, { parameters, isAll }),
    body: customerBody,
  };
}

/** The row source this person's customers come from, to be called `c`. */
export function sourceFor(actor: Actor, parameters: Parameters): string {
  return isStaff(actor) ? 'customers' : recipientsAsCustomers(parameters.add(actor.userId ?? 0, '::int'));
}

function whereOf(
  query: CustomerQuery,
  segment: SegmentCondition | null,
  { parameters, isAll }: { parameters: Parameters; isAll: boolean },
): string {
  const parts = ['c.merged_into_id is null', 'c.erased_at is null', compileWhere(query.where, customerSpec, parameters)];
  if (query.text !== null) parts.push(searchSql(query.text, parameters, isAll));
  if (segment !== null) parts.push(segment(parameters));
  return parts.join(' and ');
}

/** A marketer who sorted their recipients by money spent would learn what the shop knows of them. */
function refuseHidden(query: CustomerQuery): void {
  const named = [...(query.where ? fieldsOf(query.where) : []), ...query.sort.map(({ key }) => key)];
  const hidden = named.find((field) => !RECIPIENT_FIELDS.has(field));
  if (hidden) throw invalid(['filters', hidden], 'is for managers and above');
}
