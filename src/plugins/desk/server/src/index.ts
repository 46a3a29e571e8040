import type { Core } from '@strapi/strapi';
import { auditController, usersController } from './accounts/controller';
import { workstationsController } from './accounts/workstations';
import { accountsRoutes } from './accounts/routes';
import { clubController } from './club/controller';
import { clubRoutes } from './club/routes';
import { newsController } from './news/controller';
import { newsRoutes } from './news/routes';
import {
  attachmentsController,
  counterController,
  customersController,
  homeController,
  ordersController,
  searchController,
  staffController,
  viewsController,
} from './orders/controllers';
import { ordersRoutes } from './orders/routes';
import { documentsController } from './documents/controller';
import { documentsRoutes } from './documents/routes';
import { crmController } from './crm/controller';
import { crmRoutes } from './crm/routes';
import { insightsController } from './insights/controller';
import { reportsController } from './insights/reports';
import { insightsRoutes } from './insights/routes';
import { deskMailingsControllers } from './mailings/controllers';
import { mailingsRoutes } from './mailings/routes';
import { integrationsController } from './integrations/controller';
import { integrationsRoutes } from './integrations/routes';
import { registerPermissions } from './permissions';
import { shopController } from './shop/controller';
import { shopRoutes } from './shop/routes';

export default {
  controllers: {
    users: usersController,
    audit: auditController,
    workstations: workstationsController,
    orders: ordersController,
    counter: counterController,
    search: searchController,
    customers: customersController,
    staff: staffController,
    home: homeController,
    views: viewsController,
    attachments: attachmentsController,
    news: newsController,
    shop: shopController,
    documents: documentsController,
    crm: crmController,
    insights: insightsController,
    reports: reportsController,
    club: clubController,
    ...deskMailingsControllers,
    integrations: integrationsController,
  },
  routes: {
    admin: {
      type: 'admin',
      routes: [
        ...accountsRoutes,
        ...ordersRoutes,
        ...newsRoutes,
        ...shopRoutes,
        ...documentsRoutes,
        ...crmRoutes,
        ...insightsRoutes,
        ...clubRoutes,
        ...mailingsRoutes,
        ...integrationsRoutes,
      ],
    },
  },
  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await registerPermissions(strapi);
  },
};
