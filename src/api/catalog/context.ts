import { invalidatedBy } from '../../platform/cache/schema';
import type { Context } from '../../platform/context';
import { work } from '../../platform/queue/subscribers';
import { stockChanged } from './contracts/events';
import { guardDocuments } from './services/guard-documents';
import { watchLowStock } from './services/watch-low-stock';
import { catalogAnnouncements } from './sql/announcements';
import { catalogConstraints } from './sql/constraints';
import { catalogInvariants } from './sql/invariants';

// Stock columns are left out: they change with every order and are read fresh beside a cached page.
const cacheTriggers = invalidatedBy('catalog', [
  { table: 'products', columns: ['name', 'slug', 'sku', 'description', 'price', 'archived_at', 'created_at', 'updated_at'] },
  { table: 'products_category_lnk' },
  { table: 'products_tags_lnk' },
  { table: 'product_tags' },
  { table: 'categories' },
  { table: 'categories_parent_lnk' },
  { table: 'files_related_mph' },
  { table: 'files' },
]);

const forAll = ['product.find', 'product.findOne', 'category.find', 'category.findOne'];
const forStaff = [
  ...forAll,
  'product.create',
  'product.update',
  'product.delete',
  'category.create',
  'category.update',
  'category.delete',
  'stock.create',
  'stock.find',
  'stock.low',
];
const grant = (actions: readonly string[]): string[] => actions.map((action) => `api::catalog.${action}`);
const staffGrants = [...grant(forStaff), 'plugin::upload.content-api.upload'];

/** What is sold and how much of it there is. */
export const catalog: Context = {
  name: 'catalog',
  constraints: `${catalogConstraints}\n${cacheTriggers}\n${catalogAnnouncements}`,
  invariants: catalogInvariants,
  grants: { visitor: grant(forAll), client: grant(forAll), marketer: grant(forAll), manager: staffGrants, director: staffGrants },
  register(strapi) {
    guardDocuments(strapi);
    work(stockChanged, ({ productIds }) => watchLowStock(strapi, productIds));
  },
};
