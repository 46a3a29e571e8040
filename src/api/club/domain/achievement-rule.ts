/** What a rule can measure; each is counted from facts, so that a fact that is taken back takes the award back. */
export const METRICS = {
  'orders.count': { unit: 'times', windowed: true },
  'orders.spent': { unit: 'money', windowed: true },
  'orders.largest': { unit: 'money', windowed: false },
  'visits.count': { unit: 'times', windowed: true },
  'visits.days': { unit: 'times', windowed: true },
  'visits.week-streak': { unit: 'weeks', windowed: false },
  'visits.birthday': { unit: 'times', windowed: false },
  'events.attended': { unit: 'times', windowed: true },
  'member.days': { unit: 'days', windowed: false },
} as const;
export type Metric = keyof typeof METRICS;
export const METRIC_NAMES = Object.keys(METRICS) as [Metric, ...Metric[]];

/**
 * The stretch of time that a condition looks at: ever, any stretch of so many days, or between two days (both included). "Any stretch"
 * stays true once it was: time alone never takes an award away.
 */
export type RuleWindow = { kind: 'ever' } | { kind: 'days'; days: number } | { kind: 'between'; from: string; to: string };

/** One condition: the metric reaches at least the threshold (times, weeks, days, or money in the shop's currency). */
export interface RuleCondition {
  metric: Metric;
  comparison: 'gte';
  threshold: number;
  window: RuleWindow;
  /** Events of this template only (documentId); for `events.attended`. */
  template?: string | undefined;
}

/** Whether all conditions must hold, or any one of them. */
export interface AchievementRule {
  match: 'all' | 'any';
  conditions: RuleCondition[];
}

/** True when the rule becomes true by time alone, so that it has to be looked at every day. */
export function dependsOnTime(rule: AchievementRule): boolean {
  return rule.conditions.some(({ metric }) => metric === 'member.days');
}

/** True when two rules ask the same. */
export function isSameRule(a: AchievementRule | null, b: AchievementRule | null): boolean {
  return JSON.stringify(canonical(a)) === JSON.stringify(canonical(b));
}

function canonical(rule: AchievementRule | null): unknown {
  return (
    rule && [
      rule.match,
      rule.conditions.map(({ metric, threshold, window, template }) => [
        metric,
        threshold,
        window.kind,
        window.kind === 'days' ? window.days : null,
        window.kind === 'between' ? [window.from, window.to] : null,
        template ?? null,
      ]),
    ]
  );
}
