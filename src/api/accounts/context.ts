import type { Core } from '@strapi/strapi';
import type { Context } from '../../platform/context';
import { accountsConstraints } from './constraints';
import { accountsGrants } from './grants';
import { workOnLetters } from './services/auth/jobs';
import { scheduleCleanUp } from './services/clean-up';
import { ensureRestRoles, keepTypeRoles } from './services/ensure-roles';
import { watchGrantedActions } from './services/granted-actions';
import { ensurePanelRoles } from './services/panel-roles';
import { watchSessions } from './services/live/watch-sessions';
import { accountPages } from './services/pages/account-pages';
import { workstationPages } from './services/pages/workstation-pages';
import { guardContentManager } from './services/panel/guard-content-manager';
import { guardPanelSignIn } from './services/panel-sign-in/guard-panel-sign-in';
import { guardShopSettings } from './services/guard-shop-settings';
import { seedPermissions } from './services/seed-permissions';
import { useKeyObjects } from './services/session-keys';
import { currentShop, forgetShop } from './services/shop-settings';
import { watchUsers } from './services/user-lifecycles';
import { accountAnnouncements } from './sql/announcements';

/** People: who they are, what they may do, what they did. */
export const accounts: Context = {
  name: 'accounts',
  constraints: `${accountsConstraints}\n${accountAnnouncements}`,
  grants: accountsGrants,

  register(strapi: Core.Strapi): void {
    useKeyObjects(strapi);
    guardContentManager(strapi);
    guardShopSettings(strapi);
    guardPanelSignIn(strapi);
    scheduleCleanUp(strapi);
    workOnLetters(strapi);
    strapi.server.routes([...accountPages(strapi), ...workstationPages(strapi)]);
  },

  async bootstrap(strapi: Core.Strapi, contexts: readonly Context[]): Promise<void> {
    forgetShop();
    await currentShop(strapi);
    watchGrantedActions(strapi);
    watchUsers(strapi);
    watchSessions(strapi);
    keepTypeRoles(strapi);
    await ensureRestRoles(strapi);
    await seedPermissions(strapi, contexts);
    await ensurePanelRoles(strapi);
  },
};
