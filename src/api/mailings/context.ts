import type { Core } from '@strapi/strapi';
import type { Trx } from '../../platform/database/statement';
import type { Context } from '../../platform/context';
import { registerCustomerPart } from '../crm/registry/parts';
import { registerQuoteWording } from '../orders/registry/quote-wording';
import { runsJobs } from '../../platform/queue/role';
import { work } from '../../platform/queue/subscribers';
import { lowStockRaised } from '../catalog/contracts/events';
import { orderMoved } from '../orders/contracts/events';
import { awardGiven, reminderDue } from './contracts/club-events';
import { mailingStarted, notificationQueued } from './contracts/events';
import { mailingsPart } from './services/customer-part';
import { startEngines, stopEngines } from './services/engine/mail-engines';
import { deliverNotification } from './services/notifications/deliver-notification';
import { wordQuotes } from './services/notifications/quote-wording';
import { remindOfEvent, tellOfAward } from './services/notifications/tell-of-club';
import { tellOfOrder } from './services/notifications/tell-of-order';
import { tellOfLowStock } from './services/notifications/tell-of-stock';
import { seedTemplates } from './services/notifications/templates';
import { takeSnapshot } from './services/take-snapshot';
import { mailingAnnouncements } from './sql/announcements';
import { constraints } from './sql/constraints';
import { invariants } from './sql/invariants';

const grant = (api: string, actions: readonly string[]): string[] => actions.map((action) => `api::mailings.${api}.${action}`);

const reading = grant('mailing', [
  'find',
  'findOne',
  'preflight',
  'progress',
  'stats',
  'ownerStats',
  'deliveries',
  'delivery',
  'pause',
  'resume',
]);
const pausing = [...reading, ...grant('message', ['find', 'findOne', 'tags', 'preview'])];
const writing = [
  ...pausing,
  ...grant('mailing', ['audience', 'create', 'update', 'delete', 'start', 'complete', 'test', 'resend']),
  ...grant('message', ['create', 'update', 'delete', 'test', 'addFile', 'removeFile']),
];
const suppressing = grant('suppression', ['find', 'export', 'create', 'import', 'delete']);

/** What is said to customers, and what became of every single send. */
export const mailings: Context = {
  name: 'mailings',
  constraints: `${constraints}\n${mailingAnnouncements}`,
  invariants,
  grants: { marketer: writing, manager: [...pausing, ...suppressing], director: [...writing, ...suppressing] },
  register(strapi: Core.Strapi): void {
    registerCustomerPart(mailingsPart);
    registerQuoteWording(wordQuotes(strapi));
    work(mailingStarted, ({ mailingId }) => takeSnapshot(strapi, mailingId));
    work(orderMoved, (move) => tellOfOrder(strapi, move), { as: 'mailings' });
    work(reminderDue, ({ participationId }) => remindOfEvent(strapi, participationId), { as: 'mailings' });
    work(awardGiven, ({ awardId }) => tellOfAward(strapi, awardId), { as: 'mailings' });
    work(lowStockRaised, ({ alertId }) => tellOfLowStock(strapi, alertId), { as: 'mailings' });
    work(notificationQueued, ({ notificationId }, job) => deliverNotification(strapi, notificationId, job));
  },
  async bootstrap(strapi: Core.Strapi): Promise<void> {
    await strapi.db.transaction(({ trx }) => seedTemplates(trx as Trx));
    if (runsJobs()) await startEngines(strapi);
  },
  destroy: stopEngines,
};
