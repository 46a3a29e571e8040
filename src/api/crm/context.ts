import type { Core } from '@strapi/strapi';
import type { Context } from '../../platform/context';
import { schedule, work } from '../../platform/queue/subscribers';
import { accountDeleted, emailConfirmed, identityLinked, profileChanged } from '../accounts/contracts/events';
import { onLeaving } from '../accounts/registry/leaving';
import { duplicatesWanted, importFilesForgotten, importWanted } from './contracts/events';
import { grantsOf } from './domain/grants';
import { registerCustomerPart } from './registry/parts';
import { registerSegmentField } from './registry/segment-fields';
import { crmOperations } from './services/all-operations';
import { crmPart } from './services/crm-part';
import { searchDuplicates } from './services/duplicates/search-duplicates';
import { guardCustomers } from './services/guard-documents';
import { forgetFiles } from './services/import/import-files';
import { runImport } from './services/import/run-import';
import { forgetOldImports } from './services/import/serve-imports';
import { eraseLeavers, markLeaver } from './services/people/erase-leavers';
import { followPerson } from './services/people/follow-person';
import { ownOperations } from './services/people/own-operations';
import { emptyTrash } from './services/privacy/empty-trash';
import { moveCategoriesWithTime } from './services/sync/move-categories';
import { synchroniseAtNight } from './services/sync/serve-sync';
import { crmAnnouncements } from './sql/announcements';
import { constraints } from './sql/constraints';
import { CORE_SEGMENT_FIELDS } from './sql/segments/core-fields';
import { invariants } from './sql/invariants';

/** Who buys: one person, one record, found by phone; statistics follow the orders. */
export const crm: Context = {
  name: 'crm',
  constraints: `${constraints}\n${crmAnnouncements}`,
  invariants,
  grants: grantsOf(
    crmOperations.map(({ endpoint }) => endpoint.handler),
    ownOperations.map(({ endpoint }) => endpoint.handler),
  ),
  register(strapi: Core.Strapi): void {
    registerCustomerPart(crmPart);
    CORE_SEGMENT_FIELDS.forEach(registerSegmentField);
    guardCustomers(strapi);
    followAccounts(strapi);
    schedule('crm.move-categories', '20 0 * * *', () => moveCategoriesWithTime(strapi));
    work(importWanted, (wanted) => runImport(strapi, wanted));
    work(importFilesForgotten, ({ files }) => forgetFiles(files));
    schedule('crm.forget-imports', '50 3 * * *', () => forgetOldImports(strapi));
    work(duplicatesWanted, () => searchDuplicates(strapi));
    schedule('crm.find-duplicates', '40 3 * * *', () => searchDuplicates(strapi));
    schedule('crm.empty-trash', '20 3 * * *', () => emptyTrash(strapi));
    schedule('crm.synchronise', '10 4 * * *', () => synchroniseAtNight(strapi));
  },
};

/** What people do with their accounts reaches their customer records. */
function followAccounts(strapi: Core.Strapi): void {
  work(emailConfirmed, (change) => followPerson(strapi, change), { as: 'crm' });
  work(identityLinked, ({ userId }) => followPerson(strapi, { userId }), { as: 'crm' });
  work(profileChanged, ({ userId }) => followPerson(strapi, { userId }), { as: 'crm' });
  onLeaving('crm', markLeaver);
  work(accountDeleted, () => eraseLeavers(strapi), { as: 'crm' });
  schedule('crm.erase-leavers', '*/5 * * * *', () => eraseLeavers(strapi));
}
