import type { Trx } from '../../../../platform/database/statement';
import type { Actor } from '../../contracts/actor';

/** A write of an administrator: the transaction, who it is, and from where. */
export interface Act {
  trx: Trx;
  actor: Actor;
  address: string;
}
