import { INSIGHT_NAMES, INSIGHTS, type InsightName } from '../../../../../../api/analytics/contracts/insights';

/** The path of each question under `/desk/insights`. */
export const INSIGHT_PATHS = Object.fromEntries(INSIGHT_NAMES.map((name) => [name, INSIGHTS[name].path])) as Record<InsightName, string>;
