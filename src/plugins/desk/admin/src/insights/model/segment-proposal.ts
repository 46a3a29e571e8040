import { AT_RISK_SEGMENTS } from '../../../../../../api/analytics/domain/segment-words';
import { VIP_SILENCE_DAYS } from '../../../../../../api/analytics/domain/next-steps';
import type { SegmentCondition, SegmentRules } from '../../../../../../api/crm/domain/segments/rules';

/** A segment that another page has thought of, handed to the editor as the state of its address. */
export interface SegmentProposal {
  name: string;
  rules: SegmentRules;
}

/** The text of a named segment of RFM; its key is without spaces and signs. */
export const segmentKey = (name: string): string => `segment.${name.replaceAll(/[^A-Za-z]/g, '')}`;

/** Where a new segment is put together. */
export const NEW_SEGMENT = '/plugins/desk/customers/segments/new';

/** VIP customers who have ordered nothing for so long. */
export const SILENT_VIPS: SegmentRules = {
  all: [
    { field: 'category', op: 'in', value: ['vip'] },
    { field: 'lastOrderDate', op: 'olderThanDays', value: VIP_SILENCE_DAYS },
  ],
};

/** The rules that choose the customers behind a number of the models; null where segments have no field for it. */
export function rulesOfScored({ segment, recency, frequency, atRisk, cohort }: Record<string, string>): SegmentRules | null {
  if (cohort !== undefined) return null;
  const all: SegmentCondition[] = [];
  if (segment !== undefined) all.push({ field: 'rfmSegment', op: 'in', value: [segment] });
  if (atRisk === 'true') all.push({ field: 'rfmSegment', op: 'in', value: [...AT_RISK_SEGMENTS] });
  if (recency !== undefined) all.push({ field: 'rfmRecency', op: 'eq', value: Number(recency) });
  if (frequency !== undefined) all.push({ field: 'rfmFrequency', op: 'eq', value: Number(frequency) });
  return all.length > 0 ? { all } : null;
}
