import type { Core } from '@strapi/strapi';
import { environment } from '../platform/database/environment';
import { secrets } from '../platform/database/secrets';
import { ANNOUNCE_NOTHING } from '../platform/outbox/schema';
import { connectionOf, type Trx } from '../platform/database/statement';
import { planShop } from './plan/shop';
import { CATALOGUE } from './shop/catalogue';
import { CLIENTS, DEMO_PEOPLE, fullName, MANAGERS, MARKETER, type DemoPerson } from './shop/people';
import { writeClub } from './write/club';
import { writeCatalogue, writeLowStockAlerts } from './write/catalogue';
import { calculateStatistics, writeCustomers } from './write/customers';
import { writeComments, writeEvents, writeMovements } from './write/ledgers';
import { writeMailings } from './write/mailings';
import { writeOrders, type Cast } from './write/orders';
import { ensurePeople, type KnownPeople } from './write/people';
import { storePictures } from './write/pictures';
import { writeQuotes } from './write/quotes';
import { writeShopDetails } from './write/shop';

/** Key in Strapi's core store; it is there when the demo shop has been loaded completely. */
export const DEMO_LOADED = 'artel_demo_loaded';

/** Key of the advisory lock that lets one load run at a time. */
const LOAD_LOCK = 7_283_461_906;

/** How the demo shop is to be loaded. */
export interface DemoOptions {
  /** How many orders; DEMO_ORDERS when left out. */
  orders?: number;
  /** Password of the demo people; the kept secret when left out. */
  password?: string;
  /** The last moment of the shop's history. */
  now?: Date;
  onProgress?: (done: number, total: number) => void;
}

/** What the shop holds after the load, and who can sign in. */
export interface LoadedDemo {
  products: number;
  customers: number;
  orders: number;
  people: Pick<DemoPerson, 'email' | 'role' | 'door'>[];
  /** True when an earlier call had loaded it; only the people's password was set then. */
  alreadyLoaded: boolean;
}

/**
 * Fills the database with the demo shop, once. Everything but the pictures' files is one transaction: a load that
 * was interrupted left nothing, and of two at once the second waits and finds it done. Throws when the shop already
 * has products or customers with the demo's SKUs, phones or e-mails.
 */
export async function loadDemo(strapi: Core.Strapi, options: DemoOptions = {}): Promise<LoadedDemo> {
  return strapi.db.transaction(async ({ trx }) => {
    const handle = trx as Trx;
    const connection = await connectionOf(handle);
    await connection.query({ text: 'select pg_advisory_xact_lock($1)', values: [LOAD_LOCK] });
    const { rows } = await connection.query({ text: 'select value from strapi_core_store_settings where key = $1', values: [DEMO_LOADED] });
    const isLoaded = rows.length > 0;
    const password = options.password ?? secrets().demoPassword;
    if (isLoaded) await setPasswords(strapi, handle, password);
    else await load(strapi, handle, { ...options, password });
    return {
      ...(await counts(handle)),
      people: DEMO_PEOPLE.map(({ email, role, door }) => ({ email, role, door })),
      alreadyLoaded: isLoaded,
    };
  });
}

async function load(strapi: Core.Strapi, trx: Trx, options: DemoOptions): Promise<void> {
  const { timezone, demoOrders } = environment();
  // Years of invented history are no news for whoever follows the feed.
  await (await connectionOf(trx)).query({ text: ANNOUNCE_NOTHING, values: [] });
  const now = options.now ?? new Date();
  const accounts = CLIENTS.map((person) => ({ email: person.email, name: fullName(person), sex: person.sex }));
  const shop = planShop({ orders: options.orders ?? demoOrders, now, timezone, accounts, staffCount: MANAGERS.length });
  const report = progress(options.onProgress, CATALOGUE.length + 2 * shop.orders.length);
  const people = await ensurePeople(strapi, trx, options.password ?? secrets().demoPassword);
  const pictures = await storePictures(strapi, CATALOGUE, () => report(1));
  const productIds = await writeCatalogue(trx, shop, now.getTime(), pictures);
  const customerIds = await writeCustomers(trx, shop.customers, shop.orders, people.users);
  const cast = castOf(people, productIds, customerIds, timezone);
  const orderIds = await writeOrders(trx, shop, cast);
  report(shop.orders.length);
  await writeEvents(trx, shop, orderIds, cast);
  await writeComments(trx, shop, orderIds, cast);
  await writeMovements(trx, shop, orderIds, cast);
  await calculateStatistics(trx, customerIds);
  await writeLowStockAlerts(trx, productIds);
  await writeShopDetails(trx);
  await writeQuotes(trx, shop, orderIds, cast);
  await writeClub(strapi, trx, shop, { cast, now });
  await writeMailings(trx, { now: now.getTime(), timezone, author: authorOf(people) });
  await mark(trx, now);
  report(shop.orders.length);
}

function progress(tell: DemoOptions['onProgress'], total: number): (more: number) => void {
  let done = 0;
  return (more) => tell?.((done += more), total);
}

function castOf(people: KnownPeople, productIds: number[], customerIds: number[], timezone: string): Cast {
  const staff = MANAGERS.map((person) => ({ id: idOf(people.staff, person.email), name: fullName(person) }));
  const users = new Map(CLIENTS.map((person) => [person.email, { id: idOf(people.users, person.email), name: fullName(person) }]));
  return { productIds, customerIds, staff, users, timezone };
}

function authorOf(people: KnownPeople): { name: string; userId: number; staffId: number } {
  return { name: fullName(MARKETER), userId: idOf(people.users, MARKETER.email), staffId: idOf(people.staff, MARKETER.email) };
}

function idOf(ids: ReadonlyMap<string, number>, email: string): number {
  const id = ids.get(email);
  if (id === undefined) throw new Error(`${email} has no account of the kind the demo needs`);
  return id;
}

/** The demo people's password is the printed one, whatever it was at the load. */
async function setPasswords(strapi: Core.Strapi, trx: Trx, password: string): Promise<void> {
  const connection = await connectionOf(trx);
  const auth = strapi.service('admin::auth') as unknown as { hashPassword: (text: string) => Promise<string> };
  const hash = await auth.hashPassword(password);
  const emails = DEMO_PEOPLE.map(({ email }) => email);
  await connection.query({ text: 'update up_users set password = $1 where email = any($2::text[])', values: [hash, emails] });
  await connection.query({ text: 'update admin_users set password = $1 where email = any($2::text[])', values: [hash, emails] });
}

/** The last thing written: with it the load counts as complete. */
async function mark(trx: Trx, now: Date): Promise<void> {
  const connection = await connectionOf(trx);
  await connection.query({
    text: `insert into strapi_core_store_settings (key, value, type) values ($1, $2, 'string')`,
    values: [DEMO_LOADED, JSON.stringify(now.toISOString())],
  });
  for (const table of [
    'orders',
    'order_lines',
    'order_events',
    'stock_movements',
    'customers',
    'products',
    'visits',
    'awards',
    'deliveries',
    'delivery_attempts',
  ])
    await connection.query({ text: `analyze ${table}`, values: [] });
}

async function counts(trx: Trx): Promise<Pick<LoadedDemo, 'products' | 'customers' | 'orders'>> {
  const connection = await connectionOf(trx);
  const { rows } = await connection.query({
    text: 'select (select count(*)::int from products) as products, (select count(*)::int from customers) as customers, (select count(*)::int from orders) as orders',
    values: [],
  });
  const [row] = rows as Pick<LoadedDemo, 'products' | 'customers' | 'orders'>[];
  if (!row) throw new Error('The shop could not be counted');
  return row;
}
