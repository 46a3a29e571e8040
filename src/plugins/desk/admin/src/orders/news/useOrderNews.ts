import { useIntl } from 'react-intl';
import type { LiveOrder } from '../../../../../../api/orders/contracts/live';
import { isOwnChange } from '../../live/own-changes';
import { useLiveOrders } from '../../live/useLive';
import { useNotices } from '../../ui/notices';
import { STATUS_LOOK } from '../../ui/status-look';
import { useFormats } from '../../ui/useFormats';
import type { OrderBook } from '../model/order-book';
import type { OrderActs } from '../moves/useOrderActs';
import { ring } from './alert-settings';
import { useUnseen } from './useUnseen';

interface NewsReaders {
  book: OrderBook;
  acts: OrderActs;
  canWrite: boolean;
  recount: () => void;
  resync: () => void;
}

/** A notice of the browser, where somebody has allowed it and looks elsewhere. */
function notifyOutside(title: string, body: string, tag: string, open: () => void): void {
  if (!('Notification' in window) || Notification.permission !== 'granted' || !document.hidden) return;
  const notification = new Notification(title, { body, tag });
  notification.onclick = () => {
    window.focus();
    open();
    notification.close();
  };
}

/** Brings what others do onto the page: changes flash in place, a new order announces itself. */
export function useOrderNews({ book, acts, canWrite, recount, resync }: NewsReaders): void {
  const intl = useIntl();
  const notices = useNotices();
  const { money } = useFormats();
  const countUnseen = useUnseen(intl.formatMessage({ id: 'desk.orders.title' }));

  const announce = (event: LiveOrder): void => {
    const { card } = event;
    if (!card) return;
    const title = intl.formatMessage({ id: 'desk.orders.new' }, { number: card.number.replaceAll('-', '\u2011') });
    const text = [card.customer?.name ?? card.contact.name, money(card.total)].filter(Boolean).join(' · ');
    notices.show({
      title,
      text,
      icon: STATUS_LOOK.new.icon,
      actions: [
        { label: intl.formatMessage({ id: 'desk.orders.open' }), onClick: () => acts.open(card) },
        ...(canWrite && !card.manager
          ? [{ label: intl.formatMessage({ id: 'desk.orders.take.short' }), onClick: () => acts.take(book.card(card.documentId) ?? card) }]
          : []),
      ],
    });
    ring();
    countUnseen();
    notifyOutside(title, text, card.documentId, () => acts.open(card));
  };
  useLiveOrders({
    onCreated: (event) => {
      const isOwn = isOwnChange(event);
      if (event.card) book.put(event.card, { isOwn, isNew: true });
      if (!isOwn) {
        book.flash(event.documentId, 'created', event.changedBy.name);
        announce(event);
      }
      recount();
    },
    onChanged: (event) => {
      const isOwn = isOwnChange(event);
      const known = book.card(event.documentId);
      if (event.card) book.put(event.card, { isOwn });
      if (!isOwn && (!known || event.version >= known.version))
        book.flash(event.documentId, event.kinds.at(-1) ?? 'edit', event.changedBy.name);
      recount();
    },
    onResync: () => {
      resync();
      recount();
    },
  });
}
