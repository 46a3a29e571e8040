import type { Core } from '@strapi/strapi';
import type { Context } from '../../platform/context';
import { schedule, work } from '../../platform/queue/subscribers';
import { synchronised } from '../crm/contracts/events';
import { registerCustomerPart } from '../crm/registry/parts';
import { salesChanged } from '../orders/contracts/events';
import { backfillAsked, factsChanged, offerDue } from './contracts/events';
import { grantsOf } from './domain/grants';
import { clubPart } from './services/customer-part';
import { backfill, evaluateAll, evaluateCustomer, evaluateWithTime } from './services/evaluate';
import { guardClub } from './services/guard-club';
import { closeForgotten, expireOffer, remind, sweepOffers } from './services/jobs';
import { clubOperations } from './services/rest-operations';
import { clubAnnouncements } from './sql/announcements';
import { constraints } from './sql/constraints';
import { invariants } from './sql/invariants';

/** Who came, what they took part in, how they are rewarded. */
export const club: Context = {
  name: 'club',
  constraints: `${constraints}\n${clubAnnouncements}`,
  invariants,
  grants: grantsOf(clubOperations.map(({ endpoint }) => endpoint.handler)),
  register(strapi: Core.Strapi): void {
    guardClub(strapi);
    registerCustomerPart(clubPart);
    work(factsChanged, ({ customerId }) => evaluateCustomer(strapi, customerId));
    work(salesChanged, ({ customerId }) => evaluateCustomer(strapi, customerId), { as: 'awards' });
    work(synchronised, () => evaluateAll(strapi), { as: 'awards' });
    work(backfillAsked, ({ achievementId }) => backfill(strapi, achievementId));
    work(offerDue, ({ offerId }) => expireOffer(strapi, offerId));
    schedule('club.remind', '*/5 * * * *', () => remind(strapi));
    schedule('club.sweep-offers', '*/5 * * * *', () => sweepOffers(strapi));
    schedule('club.close-forgotten', '*/10 * * * *', () => closeForgotten(strapi));
    schedule('club.awards-of-time', '40 3 * * *', () => evaluateWithTime(strapi));
  },
};
