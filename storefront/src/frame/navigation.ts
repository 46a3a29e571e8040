import type { MessageId } from '../language/messages/ru';

/** The shop's rooms, in the order of the menu. */
export const NAVIGATION: readonly { to: string; label: MessageId }[] = [
  { to: '/catalogue', label: 'catalogue.title' },
  { to: '/events', label: 'events.title' },
  { to: '/articles', label: 'articles.title' },
  { to: '/pages/about', label: 'frame.about' },
];
