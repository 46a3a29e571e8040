import { audit } from './audit';
import { contentTypes } from './content-types';
import { home } from './home';
import { live } from './live';
import { menu } from './menu';
import { orders } from './orders';
import { ordersTools } from './orders-tools';
import { newOrder } from './new-order';
import { order } from './order';
import { orderPapers } from './order-papers';
import { settings } from './settings';
import { strapiPanel } from './strapi';
import { ui } from './ui';
import { users } from './users';
import { workstations } from './workstations';

interface Translation {
  ru: Record<string, string>;
  en: Record<string, string>;
}

const parts: Translation[] = [
  contentTypes,
  strapiPanel,
  home,
  live,
  menu,
  newOrder,
  order,
  orderPapers,
  orders,
  ordersTools,
  settings,
  ui,
  users,
  audit,
  workstations,
];

/** All texts of the desk in one language; keys begin with `desk.`. */
export function textsIn(language: string): Record<string, string> {
  const known = language === 'en' ? 'en' : 'ru';
  return Object.assign({}, ...parts.map((part) => part[known])) as Record<string, string>;
}
