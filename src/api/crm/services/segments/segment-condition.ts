import type { Parameters } from '../../../../platform/http/list-sql';
import { notFound } from '../../../../platform/http/refusal';
import type { Trx } from '../../../../platform/database/statement';
import type { Actor } from '../../../accounts/contracts/actor';

/** A segment as a condition over `c`. */
export type SegmentCondition = (parameters: Parameters) => string;

/** The condition of a stored segment that this person may use. 404 for none. */
export async function conditionOfSegment(_handle: Trx, _actor: Actor, _id: string): Promise<SegmentCondition> {
  throw notFound('Segment');
}
