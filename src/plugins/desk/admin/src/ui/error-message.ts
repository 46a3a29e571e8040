import type { IntlShape } from 'react-intl';
import { useIntl } from 'react-intl';
import { DeskError } from './desk-error';

interface Lines {
  name?: string;
  requested: number;
  available: number;
}

/** What is missing, a line each: «Стул «Лофт»: нужно 6, есть 2». */
function missingLines(details: Record<string, unknown>, intl: IntlShape): string {
  const lines = Array.isArray(details.lines) ? (details.lines as Lines[]) : [];
  return lines
    .map(({ name, requested, available }) =>
      intl.formatMessage({ id: name ? 'desk.error.line' : 'desk.error.line.unnamed' }, { name, requested, available }),
    )
    .join('; ');
}

function valuesOf({ details }: DeskError, intl: IntlShape): Record<string, string> {
  const status = (value: unknown): string => {
    if (typeof value !== 'string') return '';
    const id = [`desk.status.${value}`, `desk.payment.${value}`].find((candidate) => intl.messages[candidate]);
    return id ? intl.formatMessage({ id }) : value;
  };
  const allowed = Array.isArray(details.allowed) ? details.allowed.map(status) : [];
  return {
    lines: missingLines(details, intl),
    from: status(details.from),
    to: status(details.to),
    status: status(details.status),
    allowed: allowed.join(', '),
    hasAllowed: allowed.length > 0 ? 'yes' : 'no',
    who: (details.changedBy as { name?: string } | null | undefined)?.name ?? intl.formatMessage({ id: 'desk.error.somebody' }),
  };
}

/** What to tell a person about a failure: in their language by its code, else in the server's words. */
export function messageOf(error: unknown, intl: IntlShape): string {
  if (!(error instanceof DeskError)) return intl.formatMessage({ id: 'desk.error.UNKNOWN' });
  const id = `desk.error.${error.code}`;
  if (intl.messages[id]) return intl.formatMessage({ id }, valuesOf(error, intl));
  return error.message || intl.formatMessage({ id: 'desk.error.UNKNOWN' });
}

/** `messageOf` in the reader's language. */
export function useMessageOf(): (error: unknown) => string {
  const intl = useIntl();
  return (error) => messageOf(error, intl);
}
