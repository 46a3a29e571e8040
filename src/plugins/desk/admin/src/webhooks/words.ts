import { useIntl, type IntlShape } from 'react-intl';
import { EVENT_GROUPS } from '../../../../../api/integrations/domain/event-types';

type Values = Record<string, string | number>;

/** Texts of the webhooks' pages, by what follows `desk.webhooks.`. */
export function useWords(): (id: string, values?: Values) => string {
  const intl = useIntl();
  return (id, values) => intl.formatMessage({ id: `desk.webhooks.${id}` }, values);
}

/** What a webhook hears of, in words: all, whole groups by their names, single types by their codes. */
export function typesInWords(types: readonly string[], intl: IntlShape): string {
  if (types.includes('*')) return intl.formatMessage({ id: 'desk.webhooks.types.all' });
  const words = types.map((type) => {
    const group = type.endsWith('.*') ? type.slice(0, -2) : '';
    return group in EVENT_GROUPS ? intl.formatMessage({ id: `desk.webhooks.group.${group}` }) : type;
  });
  return words.join(', ');
}
