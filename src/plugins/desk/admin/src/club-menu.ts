import { Calendar, Crown, Message, Walk } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { may } from './permissions';

/** The club's and the news' entries of the menu; each page is loaded when it is opened. */
export function registerClub(app: StrapiApp): void {
  app.addMenuLink({
    to: 'plugins/desk/reception',
    icon: Walk,
    intlLabel: { id: 'desk.menu.reception', defaultMessage: 'Ресепшен' },
    permissions: may.receive,
    position: 4,
    Component: () => import('./reception/ReceptionPage'),
  });
  app.addMenuLink({
    to: 'plugins/desk/events',
    icon: Calendar,
    intlLabel: { id: 'desk.menu.events', defaultMessage: 'Мероприятия' },
    permissions: may.runEvents,
    position: 5,
    Component: () => import('./events/EventsApp'),
  });
  app.addMenuLink({
    to: 'plugins/desk/achievements',
    icon: Crown,
    intlLabel: { id: 'desk.menu.achievements', defaultMessage: 'Достижения' },
    permissions: may.runEvents,
    position: 6,
    Component: () => import('./achievements/AchievementsPage'),
  });
  app.addMenuLink({
    to: 'plugins/desk/news',
    icon: Message,
    intlLabel: { id: 'desk.menu.news', defaultMessage: 'Новости' },
    permissions: may.moderateNews,
    position: 7,
    Component: () => import('./news/NewsPage'),
  });
}
