import type { Core } from '@strapi/strapi';
import type { Trx } from '../../platform/database/statement';
import { chanceFrom } from '../chance';
import { shopCalendar } from '../plan/calendar';
import { planEvents } from '../plan/events';
import type { PlannedShop } from '../plan/shop';
import { planVisits } from '../plan/visits';
import { writeAchievements } from './achievements';
import { writeClubEvents } from './events';
import { writeNews } from './news';
import type { Cast } from './orders';
import { writeVisits } from './visits';

const MONTHS = 13;
const SEED = 20_271;

/** The demo's club beside its shop: a year of visits, forty events, achievements with their awards; and the news. */
export async function writeClub(strapi: Core.Strapi, trx: Trx, shop: PlannedShop, { cast, now }: { cast: Cast; now: Date }): Promise<void> {
  const calendar = shopCalendar(now, MONTHS, cast.timezone);
  await writeVisits(trx, planVisits(shop.customers, calendar, cast.staff.length, chanceFrom(SEED)), shop.customers, cast);
  await writeClubEvents(trx, planEvents(shop.customers, now, cast.timezone, chanceFrom(SEED + 1)), now.getTime(), cast);
  await writeAchievements(strapi, trx, cast);
  await writeNews(trx, { now: now.getTime(), users: cast.users, staffName: cast.staff[0]?.name ?? '' });
}
