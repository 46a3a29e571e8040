import { giveTokens, takeTokens } from '../../sql/rate-buckets';
import type { EngineDatabase } from './engine-database';

/** A bucket holds this part of a second's worth, so that a second never sees much more than its rate. */
const BURST_SECONDS = 0.25;

/** Messages a second, per channel and per mailing, over all nodes. */
export class Throttle {
  constructor(private readonly database: EngineDatabase) {}

  /** How many of `wanted` messages may be claimed now: what both limits allow (null: no limit). */
  async take(
    channel: string,
    channelRate: number | null,
    mailing: { id: number; rate_per_second: number | null },
    wanted: number,
  ): Promise<number> {
    const ofMailing = await this.ask(`mailing ${mailing.id}`, mailing.rate_per_second, wanted);
    if (ofMailing === 0) return 0;
    const ofChannel = await this.ask(`channel ${channel}`, channelRate, ofMailing);
    await this.give(`mailing ${mailing.id}`, mailing.rate_per_second, ofMailing - ofChannel);
    return ofChannel;
  }

  /** Gives back what was taken and not needed. */
  async giveBack(
    channel: string,
    channelRate: number | null,
    mailing: { id: number; rate_per_second: number | null },
    amount: number,
  ): Promise<void> {
    await this.give(`mailing ${mailing.id}`, mailing.rate_per_second, amount);
    await this.give(`channel ${channel}`, channelRate, amount);
  }

  private async ask(key: string, rate: number | null, wanted: number): Promise<number> {
    if (rate === null) return wanted;
    const burst = Math.max(1, Math.ceil(rate * BURST_SECONDS));
    const [row] = await this.database.run((handle) => takeTokens(handle, key, rate, burst, wanted));
    return row?.granted ?? 0;
  }

  private async give(key: string, rate: number | null, amount: number): Promise<void> {
    if (rate !== null && amount > 0) await this.database.run((handle) => giveTokens(handle, key, amount));
  }
}
