import { useIntl } from 'react-intl';

type Values = Record<string, string | number>;

/** Texts of the workstations' page, by what follows `desk.workstations.`. */
export function useWords(): (id: string, values?: Values) => string {
  const intl = useIntl();
  return (id, values) => intl.formatMessage({ id: `desk.workstations.${id}` }, values);
}
