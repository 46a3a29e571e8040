import type { SegmentField } from '../../crm/registry/segment-fields';
import { RFM_SEGMENT_NAMES } from '../domain/models/rfm';

/** What the night found out about customers, for segments to choose by; probability in per cent, as it is shown. */
export const SCORE_SEGMENT_FIELDS: readonly SegmentField[] = [
  { name: 'rfmSegment', type: 'choice', values: RFM_SEGMENT_NAMES, sql: 'c.rfm_segment' },
  { name: 'probabilityAlive', type: 'number', sql: 'c.probability_alive * 100' },
  { name: 'lifetimeValue', type: 'number', sql: 'c.lifetime_value' },
];
