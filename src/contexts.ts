import { accounts } from './api/accounts/context';
import { analytics } from './api/analytics/context';
import { catalog } from './api/catalog/context';
import { club } from './api/club/context';
import { crm } from './api/crm/context';
import { integrations } from './api/integrations/context';
import { mailings } from './api/mailings/context';
import { news } from './api/news/context';
import { orders } from './api/orders/context';
import type { Context } from './platform/context';

/** Every context, in the order they are set up; taken down the other way round. */
export const contexts: readonly Context[] = [accounts, catalog, crm, news, orders, club, integrations, analytics, mailings];
