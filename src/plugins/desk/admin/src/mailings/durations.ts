import type { IntlShape } from 'react-intl';

/** Seconds as people say them: `40 с`, `3 мин`, `2 ч 10 мин`. */
export function durationOf(seconds: number, intl: IntlShape): string {
  const values = { hours: Math.floor(seconds / 3_600), minutes: Math.ceil((seconds % 3_600) / 60), seconds: Math.ceil(seconds) };
  const size = seconds < 60 ? 'seconds' : seconds < 3_600 ? 'minutes' : 'hours';
  return intl.formatMessage({ id: `desk.mailings.duration.${size}` }, values);
}
