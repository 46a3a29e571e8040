import { InvalidArgumentError, type Command } from 'commander';
import { Refusal } from '../../src/platform/http/refusal';
import { syncFromOrders } from '../../src/api/crm/services/sync/sync-orders';
import { inArtel } from '../cli/in-artel';
import { startProgress } from '../cli/progress';

const SHOWN_PROBLEMS = 20;

/** Adds `sync-crm`: customers from orders, all at once. Exit code 1 when another synchronisation is running. */
export function addSyncCrm(program: Command): void {
  program
    .command('sync-crm')
    .description(
      'Create the customers that orders name and recalculate everybody’s statistics. Safe beside live orders; goes on where it was interrupted.',
    )
    .option('--update-stats-only', 'create nobody, only recalculate')
    .option('--force-update', 'take name, e-mail and city from the latest order')
    .action(async (options: { updateStatsOnly?: boolean; forceUpdate?: boolean }) => {
      if (options.updateStatsOnly && options.forceUpdate)
        throw new InvalidArgumentError('--update-stats-only and --force-update exclude each other');
      await inArtel(async (strapi) => {
        const bars = { orders: startProgress('Orders'), customers: startProgress('Customers') };
        try {
          const report = await syncFromOrders(strapi, options, ({ phase, done, total }) => {
            bars[phase].update(done, total);
            if (done >= total) bars[phase].end();
          });
          for (const { order, customer, reason } of (report.errors ?? []).slice(0, SHOWN_PROBLEMS))
            process.stderr.write(`${order ? `order ${order}` : `customer ${customer}`}: ${reason}\n`);
          return { result: report };
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
          process.stderr.write(`${error.message}\n`);
          return { result: { status: 'refused', code: error.details.code }, isDone: false };
        }
      });
    });
}
