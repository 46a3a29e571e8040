import type { IntlShape } from 'react-intl';
import type { OrderCard } from '../../../../../../api/orders/contracts/card';
import { WAITING_STATUSES } from '../../../../../../api/orders/domain/order-filters';
import type { Formats } from '../../ui/formats';

const HOUR_MS = 3_600_000;

/** Whose order it is, as far as the desk knows. */
export function customerName(card: OrderCard, intl: IntlShape): string {
  return card.customer?.name ?? card.contact.name ?? intl.formatMessage({ id: 'desk.orders.noname' });
}

/** «6 позиций · Санкт-Петербург», «КП № 2 до 28.11 · Москва». */
export function summaryOf(card: OrderCard, intl: IntlShape, formats: Formats): string {
  const place = card.delivery.city ?? card.delivery.address ?? intl.formatMessage({ id: 'desk.orders.pickup' });
  const what =
    card.status === 'quoted' && card.quote
      ? intl.formatMessage(
          { id: 'desk.orders.quote' },
          {
            version: card.quote.version,
            date: formats
              .date(card.quote.validUntil)
              .slice(0, 6)
              .replace(/[.\s]$/, ''),
          },
        )
      : intl.formatMessage({ id: 'desk.orders.positions' }, { positions: card.positions });
  return `${what} · ${place}`;
}

/** Whether the order has waited for the shop longer than the shop allows itself. */
export function isLate(card: OrderCard, now: Date, ageLimitHours: number): boolean {
  return WAITING_STATUSES.includes(card.status) && now.getTime() - new Date(card.createdAt).getTime() >= ageLimitHours * HOUR_MS;
}

/** What needs an act now: missing goods, a quote about to end; null when all is well. */
export function warningOf(card: OrderCard, now: Date, intl: IntlShape): string | null {
  if (card.shortage) {
    const { name, missing, lines } = card.shortage;
    return intl.formatMessage({ id: 'desk.orders.shortage' }, { name, missing, others: lines - 1 });
  }
  if (card.status !== 'quoted' || !card.quote || card.quote.acceptedAt) return null;
  const left = new Date(card.quote.validUntil).getTime() - now.getTime();
  if (left <= 0) return intl.formatMessage({ id: 'desk.orders.quote.over' });
  if (left <= 24 * HOUR_MS) return intl.formatMessage({ id: 'desk.orders.quote.today' });
  return left <= 48 * HOUR_MS ? intl.formatMessage({ id: 'desk.orders.quote.tomorrow' }) : null;
}
