import { useMemo } from 'react';
import type { Announcements, UniqueIdentifier } from '@dnd-kit/core';
import { useIntl } from 'react-intl';
import { ORDER_STATUSES, type OrderStatus } from '../../../../../../api/orders/domain/status';
import { STATUS_LOOK } from '../../ui/status-look';
import type { OrderBook } from '../model/order-book';

/** The status a droppable stands for. */
export function statusOf(id: UniqueIdentifier | undefined): OrderStatus | null {
  return ORDER_STATUSES.find((status) => status === id) ?? null;
}

/** What screen readers hear of a card in the air. */
export function useDragWords(book: OrderBook): Announcements {
  const intl = useIntl();
  return useMemo(() => {
    const say = (id: string, active: { data: { current?: Record<string, unknown> } }, over?: { id: UniqueIdentifier } | null): string => {
      const card = book.card(String(active.data.current?.id));
      const status = statusOf(over?.id) ?? card?.status ?? 'new';
      return intl.formatMessage(
        { id: `desk.drag.${id}` },
        { number: card?.number ?? '', status: intl.formatMessage({ id: STATUS_LOOK[status].labelId }) },
      );
    };
    return {
      onDragStart: ({ active }) => say('lifted', active),
      onDragOver: ({ active, over }) => (over ? say('over', active, over) : undefined),
      onDragEnd: ({ active, over }) => say(over ? 'dropped' : 'returned', active, over),
      onDragCancel: ({ active }) => say('returned', active),
    };
  }, [intl, book]);
}
