import type { RfmSegment } from './models/rfm';

/** What people call the segments. */
export const RFM_SEGMENT_WORDS: Record<RfmSegment, { ru: string; en: string }> = {
  Champions: { ru: 'Чемпионы', en: 'Champions' },
  'Potential Loyalist': { ru: 'Почти лояльные', en: 'Potential loyalists' },
  Loyal: { ru: 'Лояльные', en: 'Loyal' },
  Promising: { ru: 'Перспективные', en: 'Promising' },
  New: { ru: 'Новички', en: 'New' },
  "Can't Lose": { ru: 'Нельзя потерять', en: "Can't lose" },
  'At Risk': { ru: 'Под угрозой', en: 'At risk' },
  'Need Attention': { ru: 'Требуют внимания', en: 'Need attention' },
  'About To Sleep': { ru: 'Засыпают', en: 'About to sleep' },
  Lost: { ru: 'Потерянные', en: 'Lost' },
  Others: { ru: 'Остальные', en: 'Others' },
};

/** Segments whose customers were good and stay away. */
export const AT_RISK_SEGMENTS = ["Can't Lose", 'At Risk'] as const satisfies readonly RfmSegment[];
