import { useIntl } from 'react-intl';
import { useFormats } from '../ui/useFormats';
import type { HistoryEntry } from './History';

interface ChangedLine {
  name: string;
  sku: string | null;
  unitPrice: number;
  quantity: number;
}

const AMOUNTS = new Set(['discount', 'deliveryCost', 'total']);

/** Notes that the order's services write, in English like all that is stored. */
const SYSTEM_NOTES = [
  { id: 'desk.order.history.accepted', pattern: /^Quote v(\d+) accepted$/ },
  { id: 'desk.order.history.unpaid', pattern: /^Not paid within (\d+) h$/ },
];

/** The history in sentences. */
export function useHistoryWords() {
  const intl = useIntl();
  const formats = useFormats();
  const named = (prefix: string, value: string | null): string => {
    const id = `${prefix}.${value ?? ''}`;
    return intl.messages[id] ? intl.formatMessage({ id }) : (value ?? '');
  };
  const title = ({ kind, from, to }: HistoryEntry): string => {
    switch (kind) {
      case 'status':
        return from === null
          ? intl.formatMessage({ id: 'desk.order.history.placed' })
          : intl.formatMessage({ id: 'desk.order.history.status' }, { from: named('desk.status', from), to: named('desk.status', to) });
      case 'payment':
        return intl.formatMessage({ id: 'desk.order.history.payment' }, { to: named('desk.payment', to) });
      case 'manager':
        return intl.formatMessage({ id: `desk.order.history.manager${to ? '' : '.none'}` }, { to: to ?? '' });
      case 'quote':
        return intl.formatMessage({ id: 'desk.order.history.quote' }, { version: (to ?? '').replace(/^v/, '') });
      default:
        return named('desk.order.history', kind);
    }
  };
  /** What the system itself noted, in the reader's language; what people wrote in quotation marks. */
  const note = (text: string): string => {
    const known = SYSTEM_NOTES.map(({ id, pattern }) => ({ id, value: pattern.exec(text)?.[1] })).find(({ value }) => value !== undefined);
    return known ? intl.formatMessage({ id: known.id }, { value: known.value }) : `«${text}»`;
  };
  const lineKey = (line: ChangedLine): string => line.sku ?? line.name;
  const lineChanges = (from: unknown, to: unknown): string[] => {
    const [before, after] = [from, to].map(
      (list) => new Map((Array.isArray(list) ? (list as ChangedLine[]) : []).map((line) => [lineKey(line), line])),
    );
    if (!before || !after) return [];
    const gone = [...before.values()].filter((line) => !after.has(lineKey(line)));
    return [
      ...[...after.values()].flatMap((line) => {
        const old = before.get(lineKey(line));
        if (!old) return [intl.formatMessage({ id: 'desk.order.history.added' }, { name: line.name, quantity: line.quantity })];
        return old.quantity === line.quantity ? [] : [`${line.name}: ${old.quantity} → ${line.quantity}`];
      }),
      ...gone.map((line) => intl.formatMessage({ id: 'desk.order.history.removed' }, { name: line.name })),
    ];
  };
  const valueOf = (field: string, value: unknown): string => {
    if (AMOUNTS.has(field) && typeof value === 'number') return formats.money(value);
    if (field === 'contactPhone' && typeof value === 'string') return formats.phone(value);
    return typeof value === 'string' && value !== '' ? value : intl.formatMessage({ id: 'desk.order.empty' });
  };
  const changes = (all: NonNullable<HistoryEntry['changes']>): string[] =>
    Object.entries(all).flatMap(([field, { from, to }]) =>
      field === 'lines' ? lineChanges(from, to) : [`${named('desk.order.field', field)}: ${valueOf(field, from)} → ${valueOf(field, to)}`],
    );
  return { title, note, changes };
}
