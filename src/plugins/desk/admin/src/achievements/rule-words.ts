import type { IntlShape } from 'react-intl';
import type { AchievementRule, RuleCondition } from '../../../../../api/club/domain/achievement-rule';
import type { Formats } from '../ui/formats';

/** One condition in words: «Сумма покупок от 10 000 ₽ за любые 30 дней». */
function conditionWords({ metric, threshold, window }: RuleCondition, intl: IntlShape, formats: Formats): string {
  const amount = metric === 'orders.spent' || metric === 'orders.largest' ? formats.sum(threshold) : formats.number(threshold);
  const what = intl.formatMessage({ id: `desk.achievements.words.${metric}` }, { amount, count: threshold });
  switch (window.kind) {
    case 'ever':
      return what;
    case 'days':
      return `${what} ${intl.formatMessage({ id: 'desk.achievements.words.days' }, { days: window.days })}`;
    case 'between':
      return `${what} ${intl.formatMessage(
        { id: 'desk.achievements.words.between' },
        { from: formats.date(`${window.from}T12:00:00Z`), to: formats.date(`${window.to}T12:00:00Z`) },
      )}`;
  }
}

/** A rule in words; a rule of none is given by hand. */
export function ruleWords(rule: AchievementRule | null, intl: IntlShape, formats: Formats): string {
  if (rule === null) return intl.formatMessage({ id: 'desk.achievements.byHand' });
  const words = rule.conditions.map((condition) => conditionWords(condition, intl, formats));
  return words.join(` ${intl.formatMessage({ id: `desk.achievements.words.${rule.match}` })} `);
}
