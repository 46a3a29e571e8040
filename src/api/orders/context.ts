import type { Core } from '@strapi/strapi';
import type { Context as KoaContext } from 'koa';
import type { Context } from '../../platform/context';
import { schedule, work } from '../../platform/queue/subscribers';
import quotePages from './controllers/quote-page';
import { filesForgotten, letterQueued } from './contracts/events';
import { registerCustomerPart } from '../crm/registry/parts';
import { faultsOfTable } from './domain/status';
import { deliverLetter } from './services/deliver-letter';
import { stopPapers } from './services/documents/render-paper';
import { ordersPart } from './services/customer-part';
import { guardOrders } from './services/guard-documents';
import { dropFiles } from './services/attachments';
import { releaseOldReservations, sweepCarts } from './services/jobs';
import { tellOrders } from './services/live/tell-orders';
import { mergeCartAtSignIn } from './services/merge-at-sign-in';
import { orderAnnouncements } from './sql/announcements';
import { constraints } from './sql/constraints';
import { invariants } from './sql/invariants';

const buyer = [
  'order.create',
  'cart.find',
  'cart.putLine',
  'cart.clear',
  'cart.checkout',
  'quote.accept',
  'quote.findByToken',
  'quote.pdfByToken',
];
const owner = [
  ...buyer,
  'order.find',
  'order.findOne',
  'order.update',
  'order.changeStatus',
  'order.comments',
  'order.addComment',
  'order.history',
  'order.repeat',
  'quote.find',
  'quote.pdf',
  'quote.acceptOwn',
];
const staff = [
  ...owner,
  'order.changePayment',
  'order.assignManager',
  'order.bulkStatus',
  'order.exportCsv',
  'order.exportXlsx',
  'quote.create',
];
const grant = (actions: readonly string[]): string[] => actions.map((action) => `api::orders.${action}`);

/** An order's whole life: carts, orders, lines, comments, history, quotes. */
export const orders: Context = {
  name: 'orders',
  constraints: `${constraints}\n${orderAnnouncements}`,
  invariants,
  grants: { visitor: grant(buyer), client: grant(owner), manager: grant(staff), director: grant(staff) },
  register(strapi: Core.Strapi): void {
    const faults = faultsOfTable();
    if (faults.length > 0) throw new Error(`The table of order moves is broken: ${faults.join('; ')}`);
    guardOrders(strapi);
    registerCustomerPart(ordersPart);
    tellOrders(strapi);
    mergeCartAtSignIn(strapi);
    // A page for people: it stands outside of `/api`, where Strapi puts every route of an API folder.
    strapi.server.routes([
      { method: 'GET', path: '/quotes/:token', handler: (ctx: KoaContext) => quotePages({ strapi }).show(ctx), config: { auth: false } },
    ]);
    work(filesForgotten, ({ files }) => dropFiles(files));
    work(letterQueued, ({ letterId }, job) => deliverLetter(strapi, letterId, job));
    schedule('orders.release-old-reservations', '*/5 * * * *', async () => void (await releaseOldReservations(strapi)));
    schedule('orders.sweep-carts', '17 3 * * *', () => sweepCarts(strapi));
  },
  destroy(): void {
    stopPapers();
  },
};
