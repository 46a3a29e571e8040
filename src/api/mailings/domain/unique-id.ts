const NOTIFICATIONS_FROM = 1_000_000_000;
const TESTS_FROM = 2_000_000_000;
const LARGEST = 2_147_483_647;

/** The number a provider knows a notification by (VK's random_id, SMSC's id); deliveries keep the range below. */
export function uniqueIdOfNotification(id: number, step: number): number {
  return NOTIFICATIONS_FROM + ((id * 4 + step) % (TESTS_FROM - NOTIFICATIONS_FROM));
}

/** One for a test message, drawn by `chance` (0…1) from a range of its own. */
export function uniqueIdOfTest(chance: number): number {
  return TESTS_FROM + Math.floor(chance * (LARGEST - TESTS_FROM));
}
