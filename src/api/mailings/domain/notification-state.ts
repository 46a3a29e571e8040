/**
 * Where a notification stands. `sending` from before the provider hears of it until its reply is known; `unknown` when the
 * reply never came: it is not sent again and no other channel is tried. `skipped`: nobody to tell, or told not to.
 */
export const NOTIFICATION_STATES = ['queued', 'sending', 'accepted', 'rejected', 'unknown', 'skipped'] as const;
export type NotificationState = (typeof NOTIFICATION_STATES)[number];
