import type { ReportLanguage } from '../../contracts/reports';

/** How a column's values are written: money in units of currency, shares from 0 to 1. */
export type CellKind = 'text' | 'money' | 'count' | 'share';
export type Cell = string | number | null;

/** One table of a report; `note` says in words what it rests on, or why it is empty. */
export interface ReportTable {
  title: string;
  note: string | null;
  columns: { head: string; kind: CellKind }[];
  rows: Cell[][];
  /** Where each row has a unit of its own. */
  rowKinds?: CellKind[];
}

/** A whole report as plain values, ready for any kind of file. */
export interface Report {
  title: string;
  subtitle: string;
  shop: string;
  language: ReportLanguage;
  currency: string;
  tables: ReportTable[];
}

/** How the values of a report are written in its language. */
export function cellWriter({ language, currency }: Pick<Report, 'language' | 'currency'>): (value: Cell, kind: CellKind) => string {
  const locale = language === 'en' ? 'en-GB' : 'ru-RU';
  const money = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' });
  const count = new Intl.NumberFormat(locale);
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  return (value, kind) => {
    if (value === null) return '—';
    if (typeof value === 'string') return value;
    if (kind === 'money') return money.format(value).replace('-', '\u2212');
    return (kind === 'share' ? share : count).format(value).replace('-', '\u2212');
  };
}

/** How a cell is written: by its row's unit where there is one (the first column stays text), else by its column's. */
export function kindOf({ columns, rowKinds }: ReportTable, row: number, column: number): CellKind {
  const own = columns[column]?.kind ?? 'text';
  return own === 'text' ? own : (rowKinds?.[row] ?? own);
}
