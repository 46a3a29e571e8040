import type { Trx } from '../../../platform/database/statement';
import type { ListQuery } from '../../../platform/http/list-query';
import { compileWhere, type Parameters } from '../../../platform/http/list-sql';
import type { Actor } from '../../accounts/contracts/actor';
import { audit } from '../../accounts/services/audit';
import type { CustomerBody, HistoryOrder } from '../contracts/bodies';
import { historySpec } from '../contracts/public';
import { ordersOf } from '../sql/select-customers';
import { customerBody } from './customer-body';
import { listPage, type PageOf } from './list-page';
import { openCustomer, peekAtCustomer } from './open-customer';
import { refreshStatistics } from './sync-customer';

interface OrderRow {
  id: number;
  document_id: string;
  number: string;
  order_status: string;
  payment_status: string;
  channel: string;
  total: string;
  placed_at: Date | null;
  completed_at: Date | null;
  created_at: Date;
}

const COLUMNS =
  'o.id, o.document_id, o.number, o.order_status, o.payment_status, o.channel, o.total, o.placed_at, o.completed_at, o.created_at';

/** A customer's orders, the newest first unless sorted otherwise. 404 for no customer. */
export async function readOrdersHistory(handle: Trx, id: string, query: ListQuery): Promise<PageOf<HistoryOrder>> {
  const customer = await peekAtCustomer(handle, id);
  const listing = {
    spec: historySpec,
    alias: 'o',
    isFiltered: true,
    columns: COLUMNS,
    from: (parameters: Parameters) => ordersOf(parameters.add(customer.id, '::int')),
    where: (parameters: Parameters) => compileWhere(query.where, historySpec, parameters),
    body: orderOf,
  };
  return listPage(handle, listing, query);
}

/** Recalculates a customer's statistics at somebody's wish; logged only when they were wrong. */
export async function recalculateCustomer(trx: Trx, actor: Actor, id: string): Promise<CustomerBody> {
  const customer = await openCustomer(trx, id);
  await refreshStatistics(trx, customer.id);
  const before = customerBody(customer);
  const after = customerBody(await peekAtCustomer(trx, id));
  if (statisticsOf(before) !== statisticsOf(after)) {
    await audit(trx, {
      actor,
      action: 'customer.update-stats',
      subject: 'customer',
      subjectId: id,
      before: JSON.parse(statisticsOf(before)),
      after: JSON.parse(statisticsOf(after)),
    });
  }
  return after;
}

function statisticsOf({ totalOrders, totalSpent, averageOrder, lastOrderDate, category }: CustomerBody): string {
  return JSON.stringify({ totalOrders, totalSpent, averageOrder, lastOrderDate, category });
}

function orderOf(row: OrderRow): HistoryOrder {
  return {
    documentId: row.document_id,
    number: row.number,
    status: row.order_status,
    paymentStatus: row.payment_status,
    channel: row.channel,
    total: Number(row.total),
    placedAt: row.placed_at?.toISOString() ?? null,
    completedAt: row.completed_at?.toISOString() ?? null,
    createdAt: row.created_at.toISOString(),
  };
}
