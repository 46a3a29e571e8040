// One synchronisation in a process of its own, as the command line runs it; tells how long it took and what it counted.
import { createRequire } from 'node:module';
import path from 'node:path';

const root = path.resolve(import.meta.dirname ?? '.', '..');
const require = createRequire(import.meta.url);
const { createStrapi } = require('@strapi/strapi');
const { syncFromOrders } = require(path.join(root, 'dist/src/api/crm/services/sync/sync-orders.js'));

const strapi = await createStrapi({ appDir: root, distDir: path.join(root, 'dist'), serveAdminPanel: false }).load();
const startedAt = performance.now();
const report = await syncFromOrders(strapi);
process.send(
  {
    seconds: (performance.now() - startedAt) / 1000,
    created: report.created_count,
    updated: report.updated_count,
    errors: report.error_count,
  },
  () => process.exit(0),
);
