import type { MessageId } from '../../language/messages/ru';

/** The rooms of the cabinet, in the order of its menu. */
export const CABINET: readonly { to: string; label: MessageId }[] = [
  { to: '/account', label: 'account.profile' },
  { to: '/orders', label: 'orders.title' },
  { to: '/account/events', label: 'account.events' },
  { to: '/account/visits', label: 'account.visits' },
  { to: '/account/awards', label: 'account.awards' },
  { to: '/account/consents', label: 'account.consents' },
  { to: '/account/password', label: 'account.password' },
  { to: '/account/sessions', label: 'account.sessions' },
  { to: '/account/data', label: 'account.data' },
];
