import type { Trx } from '../../../../platform/database/statement';
import { announceAfterCommit } from '../../../../platform/live/bus';
import { LOG_CHANNEL } from '../../../../platform/live/live-feed';

/** The order's history or comments are being written: whoever follows them looks once this commits, here and on the other nodes. */
export function orderChanges(trx: Trx): void {
  announceAfterCommit(trx, LOG_CHANNEL, null);
}
