import type { SyntheticEvent } from 'react';

/**
 * Whether an event is meant for the card itself: not for its buttons, nor for a menu or dialog that React hands up from
 * elsewhere in the document. Stopping those events instead would keep menus from hearing Escape and clicks outside.
 */
export function isOfCard({ target, currentTarget }: SyntheticEvent<HTMLElement>): boolean {
  return target instanceof Element && currentTarget.contains(target) && !target.closest('button, a, [data-acts]');
}
