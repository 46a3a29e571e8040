import { InvalidArgumentError, type Command } from 'commander';
import { environment } from '../../src/platform/database/environment';
import { inArtel } from '../cli/in-artel';
import { startProgress } from '../cli/progress';

/** Key in Strapi's core store that says that the demo shop has been loaded completely. */
export const DEMO_LOADED = 'artel_demo_loaded';

/** Adds `demo`: fills the database with the demo shop. */
export function addDemo(program: Command): void {
  program
    .command('demo')
    .description('Fill the database with the demo shop (products, customers, orders, people). A second run adds nothing.')
    .option('--orders <number>', 'how many orders; DEMO_ORDERS when left out', readCount)
    .action((options: { orders?: number }) =>
      inArtel(async (strapi) => {
        const { loadDemo } = await import('../../src/demo/load');
        const progress = startProgress('Loading the demo shop');
        const onProgress = (done: number, total: number): void => progress.update(done, total);
        const loaded = await loadDemo(strapi, { orders: options.orders ?? environment().demoOrders, onProgress });
        progress.end();
        return { result: loaded };
      }),
    );
}

function readCount(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 0) throw new InvalidArgumentError('a whole number from 0');
  return count;
}
