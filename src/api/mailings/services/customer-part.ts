import type { Trx } from '../../../platform/database/statement';
import type { CustomerPart } from '../../crm/registry/parts';
import {
  allowRedaction,
  countLetters,
  dropSuppressionsOf,
  forbidRedaction,
  LETTERS_TIMELINE,
  moveDeliveries,
  moveDeliveriesBack,
  moveNotifications,
  moveNotificationsBack,
  personalLetters,
  redactAttempts,
  redactDeliveries,
  redactNotifications,
} from '../sql/customer-letters';

interface Moved {
  deliveries: number[];
  notifications: number[];
}

const idsOf = (rows: { id: number }[]): number[] => rows.map(({ id }) => id);

/** What mailings keep about a customer, for the CRM's timeline, merge, erasure and export of personal data. */
export const mailingsPart: CustomerPart = {
  name: 'mailings',
  timeline: LETTERS_TIMELINE,
  count: async (handle, customerId) => ({ ...(await countLetters(handle, customerId))[0] }),
  move: async (trx, { from, into }): Promise<Moved> => ({
    deliveries: idsOf(await moveDeliveries(trx, from, into)),
    notifications: idsOf(await moveNotifications(trx, from, into)),
  }),
  async moveBack(trx, { from, into }, moved) {
    const { deliveries, notifications } = moved as Moved;
    await moveDeliveriesBack(trx, from, into, deliveries);
    await moveNotificationsBack(trx, from, into, notifications);
  },
  erase: eraseRecipient,
  personalData: async (handle, customerId) => (await personalLetters(handle, customerId))[0]?.letters ?? null,
};

/** That something was sent stays in the counts; to whom, and what their server said, does not. */
async function eraseRecipient(trx: Trx, customerId: number): Promise<Record<string, number>> {
  await dropSuppressionsOf(trx, customerId);
  const deliveries = idsOf(await redactDeliveries(trx, customerId));
  const notifications = idsOf(await redactNotifications(trx, customerId));
  await allowRedaction(trx);
  await redactAttempts(trx, deliveries, notifications);
  await forbidRedaction(trx);
  return { mailingLetters: deliveries.length, notifications: notifications.length };
}
