import type { Core } from '@strapi/strapi';
import { reading, select } from '../../../platform/database/read';
import type { Trx } from '../../../platform/database/statement';
import type { Condition, ListQuery } from '../../../platform/http/list-query';
import { Parameters } from '../../../platform/http/list-sql';
import { SYSTEM, type Actor } from '../../accounts/contracts/actor';
import type { OrderCard } from '../contracts/card';
import { ORDER_STATUSES, type OrderStatus } from '../domain/status';
import { CARD_COLUMN, selectCards, type CardRow } from '../sql/select-cards';
import { listAs, matching, setSpec, type ListShape, type PageOf } from './list-orders';
import { orderBody } from './order-body';

const CARDS: ListShape<CardRow, OrderCard> = { columns: () => `, ${CARD_COLUMN}`, body: cardOf };

/** A column's head: how many orders match in this status, and their sum in the shop's currency. */
export interface ColumnHead {
  status: OrderStatus;
  count: number;
  total: number;
}

/** A column of the board: its head and the first cards. */
export interface BoardColumn extends ColumnHead {
  cards: OrderCard[];
  next: string | null;
}

function cardOf(row: CardRow, actor: Actor): OrderCard {
  const { lines: _lines, comments: _comments, ...body } = orderBody(row, actor);
  return { ...body, ...row.card };
}

/** The cards of these orders (`orders.id`), in the order asked for; ids that are not are left out. */
export async function readCards(handle: Trx, orderIds: readonly number[]): Promise<OrderCard[]> {
  if (orderIds.length === 0) return [];
  const rows = new Map((await selectCards(handle, [...orderIds])).map((row) => [row.id, row]));
  return orderIds.flatMap((id) => {
    const row = rows.get(id);
    return row ? [cardOf(row, SYSTEM)] : [];
  });
}

/** A page of cards by the list's query. */
export async function listCards(strapi: Core.Strapi, actor: Actor, query: ListQuery): Promise<PageOf<OrderCard>> {
  return reading(strapi, (handle) => listAs(handle, actor, query, CARDS));
}

/** Count and sum of the matching orders per status; statuses without any are there with zero. */
export async function readColumns(handle: Trx, actor: Actor, where: Condition | null): Promise<ColumnHead[]> {
  const parameters = new Parameters();
  const text = `select o.order_status as status, count(*)::int as count, sum(o.total)::float8 as total
    from orders o where ${matching(actor, { where }, setSpec, parameters)} group by o.order_status`;
  const found = new Map((await select<ColumnHead>(handle, text, parameters.values)).map((head) => [head.status, head]));
  return ORDER_STATUSES.map((status) => found.get(status) ?? { status, count: 0, total: 0 });
}

/** The whole board in one answer: every column's head, and the first cards of the columns asked for. */
export async function readBoard(
  strapi: Core.Strapi,
  actor: Actor,
  query: ListQuery,
  statuses: readonly OrderStatus[],
): Promise<BoardColumn[]> {
  return reading(strapi, async (handle) => {
    const columns: BoardColumn[] = [];
    for (const head of await readColumns(handle, actor, query.where)) {
      const isAsked = statuses.includes(head.status) && head.count > 0;
      const page = isAsked ? await listAs(handle, actor, inStatus(query, head.status), CARDS) : null;
      columns.push({ ...head, cards: page?.data ?? [], next: nextOf(page) });
    }
    return columns;
  });
}

function inStatus(query: ListQuery, status: OrderStatus): ListQuery {
  const only: Condition = { kind: 'compare', field: 'status', operator: '$eq', value: status };
  return { ...query, withCount: false, page: 1, after: null, where: query.where ? { kind: 'and', parts: [query.where, only] } : only };
}

function nextOf(page: PageOf<OrderCard> | null): string | null {
  const pagination = page?.meta.pagination as { next?: string | null } | undefined;
  return pagination?.next ?? null;
}
