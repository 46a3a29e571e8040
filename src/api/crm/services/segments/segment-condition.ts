import type { Parameters } from '../../../../platform/http/list-sql';
import { invalid, notFound, Refusal } from '../../../../platform/http/refusal';
import type { Trx } from '../../../../platform/database/statement';
import { isStaff, type Actor } from '../../../accounts/contracts/actor';
import { shopSettings } from '../../../accounts/services/shop-settings';
import { rulesField } from '../../contracts/segments';
import { conditionsOf, faultOf, type SegmentRules } from '../../domain/segments/rules';
import { segmentField } from '../../registry/segment-fields';
import { compileRules } from '../../sql/segments/compile-rules';
import { selectSegment } from '../../sql/segments/segments';
import { recipientsAsCustomers } from '../../sql/select-customers';

/** A segment as a condition over `c`. */
export type SegmentCondition = (parameters: Parameters) => string;

/** Whose customers a segment chooses from: everybody's, or the recipients of one marketer (`up_users.id`). */
export interface SegmentScope {
  marketerId: number | null;
}

/** The scope of whoever asks. */
export function scopeOf(actor: Actor): SegmentScope {
  return { marketerId: isStaff(actor) ? null : (actor.userId ?? 0) };
}

/** Throws 400 that names the condition when rules use a field, an operator or a value that is none, or not this person's. */
export function checkRules(rules: SegmentRules, scope: SegmentScope, under = 'rules'): void {
  for (const { condition, path } of conditionsOf(rules)) {
    const field = segmentField(condition.field);
    if (!field) throw invalid([under, ...path, 'field'], `"${condition.field}" is not a field of segments`);
    if (scope.marketerId !== null && !field.isTyped)
      throw invalid([under, ...path, 'field'], `"${condition.field}" is for managers and above`);
    const fault = faultOf(field, condition);
    if (fault) throw invalid([under, ...path, fault.at], fault.message);
  }
}

/**
 * The query of a segment's customers (`customers.id` as `id`) as ONE statement's text; its values go into `parameters`.
 * Who is in the trash, merged away or erased is left out. Rules are checked: mailings and lists may give stored ones.
 */
export async function segmentSql(
  handle: Trx,
  rules: SegmentRules,
  parameters: Parameters,
  scope: SegmentScope = { marketerId: null },
): Promise<string> {
  return `select c.id from ${await segmentSource(handle, rules, parameters, scope)}`;
}

/** `<rows> c where <condition>` of a segment: what comes after `from`. */
export async function segmentSource(handle: Trx, rules: SegmentRules, parameters: Parameters, scope: SegmentScope): Promise<string> {
  checkRules(rules, scope);
  const { timezone: timeZone } = await shopSettings(handle);
  const source = scope.marketerId === null ? 'customers' : recipientsAsCustomers(parameters.add(scope.marketerId, '::int'));
  const condition = compileRules(rules, parameters, { now: new Date(), timeZone });
  return `${source} c where c.deleted_at is null and c.merged_into_id is null and c.erased_at is null and ${condition}`;
}

/** The condition of a stored segment that this person may use. 404 for none, 409 `SEGMENT_BROKEN` when a field of it is gone. */
export async function conditionOfSegment(handle: Trx, actor: Actor, id: string): Promise<SegmentCondition> {
  const scope = scopeOf(actor);
  const [segment] = await selectSegment(handle, id, scope.marketerId);
  if (!segment) throw notFound('Segment');
  const rules = storedRules(segment.rules, scope);
  const { timezone: timeZone } = await shopSettings(handle);
  return (parameters) => compileRules(rules, parameters, { now: new Date(), timeZone });
}

/** Stored rules, read and checked again: a field may have gone with its part of the product. */
export function storedRules(stored: unknown, scope: SegmentScope): SegmentRules {
  try {
    const rules = rulesField.parse(stored);
    checkRules(rules, scope);
    return rules;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Refusal(409, `The segment cannot be used: ${reason}`, { code: 'SEGMENT_BROKEN' });
  }
}
