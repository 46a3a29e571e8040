import type { Core } from '@strapi/strapi';
import { errorMessage } from '../../../../platform/error-code';
import { closeDeliveries, finishMailing, sweepLeases, unsettledMailings, type UnsettledMailing } from '../../sql/engine';
import type { EngineDatabase } from './engine-database';

const EVERY_MS = 1_000;

/**
 * Looks after mailings that are not settled: leases that ran out, windows that closed, the end. Every node does it and every
 * step is conditional, so it does not matter how many do it at once or which of them dies in between.
 */
export class Caretaker {
  private isStopping = false;

  constructor(
    private readonly strapi: Core.Strapi,
    private readonly database: EngineDatabase,
  ) {}

  async run(): Promise<void> {
    while (!this.isStopping) {
      try {
        for (const mailing of await this.database.run((handle) => unsettledMailings(handle))) await this.look(mailing);
      } catch (error) {
        this.strapi.log.warn(`Mailings: could not be looked after, will be again: ${errorMessage(error)}`);
      }
      await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
    }
  }

  stop(): void {
    this.isStopping = true;
  }

  private async look({ id, mailing_status, is_over }: UnsettledMailing): Promise<void> {
    await this.database.run((handle) => sweepLeases(handle, id));
    if (mailing_status === 'completed') await this.close(id, 'cancelled');
    else if (is_over) await this.close(id, 'expired');
    const [ended] = await this.database.run((handle) => finishMailing(handle, id));
    if (ended) this.strapi.log.info(`Mailing ${ended.document_id} is completed (${ended.end_reason})`);
  }

  private async close(id: number, to: 'expired' | 'cancelled'): Promise<void> {
    while (!this.isStopping) {
      const closed = await this.database.run((handle) => closeDeliveries(handle, id, to));
      if (closed.length === 0) return;
    }
  }
}
