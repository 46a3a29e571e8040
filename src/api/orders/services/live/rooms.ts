/** Everybody who sees all orders. */
export const STAFF_ROOM = 'orders';

/** One person's own orders (`up_users.id`). */
export function ownRoom(userId: number): string {
  return `own:${userId}`;
}
