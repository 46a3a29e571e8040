import { audit } from './audit';
import { auditActions } from './audit-actions';
import { auditClub } from './audit-club';
import { auditFields } from './audit-fields';
import { contentTypes } from './content-types';
import { customer } from './customer';
import { customers } from './customers';
import { home } from './home';
import { imports } from './imports';
import { insights } from './insights';
import { live } from './live';
import { merge } from './merge';
import { privacy } from './privacy';
import { mailings } from './mailings';
import { mailingsProgress } from './mailings-progress';
import { menu } from './menu';
import { notifications } from './notifications';
import { orders } from './orders';
import { ordersTools } from './orders-tools';
import { newOrder } from './new-order';
import { order } from './order';
import { orderPapers } from './order-papers';
import { settings } from './settings';
import { segments } from './segments';
import { clubPages } from './club';
import { reception } from './reception';
import { strapiPanel } from './strapi';
import { ui } from './ui';
import { users } from './users';
import { webhooks } from './webhooks';
import { workstations } from './workstations';

interface Translation {
  ru: Record<string, string>;
  en: Record<string, string>;
}

const parts: Translation[] = [
  contentTypes,
  strapiPanel,
  customer,
  customers,
  home,
  imports,
  insights,
  live,
  mailings,
  mailingsProgress,
  menu,
  merge,
  privacy,
  notifications,
  newOrder,
  order,
  orderPapers,
  orders,
  ordersTools,
  segments,
  settings,
  reception,
  clubPages,
  ui,
  users,
  audit,
  auditActions,
  auditClub,
  auditFields,
  webhooks,
  workstations,
];

/** All texts of the desk in one language; keys begin with `desk.`. */
export function textsIn(language: string): Record<string, string> {
  const known = language === 'en' ? 'en' : 'ru';
  return Object.assign({}, ...parts.map((part) => part[known])) as Record<string, string>;
}
