import { isDay, type Day } from '../../domain/models/calendar';
import type { Purchase } from '../../domain/models/purchases';
import { FileFault, readTable, type TableRow } from './table-file';

/** A step of a series: what the file calls it, and its value. */
export interface SeriesStep {
  date: string;
  value: number;
}

const NAMES = {
  customer: ['customer', 'customer_id', 'customerid', 'client', 'client_id', 'покупатель', 'клиент'],
  date: ['date', 'order_date', 'day', 'ds', 'дата'],
  amount: ['amount', 'total', 'revenue', 'sum', 'dollars', 'dollar_value', 'value', 'y', 'сумма'],
};

/** A day as files write it: 2026-03-08, 2026/03/08, 20260308 or 08.03.2026, with or without a time; null for anything else. */
function dayIn(text: string): Day | null {
  const [first = ''] = text.split(/[T ]/);
  const parts = /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(first.replaceAll('/', '-'));
  const local = /^(\d{2})\.(\d{2})\.(\d{4})$/.exec(first);
  const day = parts ? `${parts[1]}-${parts[2]}-${parts[3]}` : local ? `${local[3]}-${local[2]}-${local[1]}` : '';
  return isDay(day) ? day : null;
}

/** A decimal number with a point or a comma; null for anything else. */
function numberIn(text: string): number | null {
  return /^[+-]?(\d+([.,]\d*)?|[.,]\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text.replace(',', '.')) : null;
}

const named = (header: TableRow | null, names: readonly string[]): number =>
  header?.fields.findIndex((field) => names.includes(field.toLowerCase())) ?? -1;

/** The heading, if the first row is one: not one of its fields is a day or a number. */
function headingOf(rows: readonly TableRow[]): TableRow | null {
  const [first] = rows;
  return first?.fields.every((field) => dayIn(field) === null && numberIn(field) === null) ? first : null;
}

function atLeastOne(rows: TableRow[], what: string): TableRow[] {
  if (rows.length === 0) throw new FileFault(1, null, `the file is empty; expected ${what}`);
  return rows;
}

const columnName = (index: number, name: string): string => `${index + 1} (${name})`;

interface PurchaseColumns {
  customer: number;
  date: number;
  amount: number;
}

/** Columns by their headings; without them the first is the customer, the first that holds days the date, the last the amount. */
function purchaseColumns(heading: TableRow | null, sample: TableRow): PurchaseColumns {
  const byName = { customer: named(heading, NAMES.customer), date: named(heading, NAMES.date), amount: named(heading, NAMES.amount) };
  const firstDay = sample.fields.findIndex((field, index) => index > 0 && dayIn(field) !== null);
  return {
    customer: byName.customer >= 0 ? byName.customer : 0,
    date: byName.date >= 0 ? byName.date : firstDay > 0 ? firstDay : 1,
    amount: byName.amount >= 0 ? byName.amount : sample.fields.length - 1,
  };
}

/**
 * Purchases of a text file `customer,date,amount`, with a heading or without; further columns are passed over. The files of
 * CDNOW are read as they are. Throws `FileFault` at the first value that is none.
 */
export function readPurchases(text: string): Purchase[] {
  const rows = atLeastOne(readTable(text), 'lines of customer,date,amount');
  const heading = headingOf(rows);
  const body = atLeastOne(heading ? rows.slice(1) : rows, 'lines of customer,date,amount under the heading');
  const [sample = { line: 1, fields: [] }] = body;
  if (sample.fields.length < 3)
    throw new FileFault(sample.line, null, `has ${sample.fields.length} columns; expected customer,date,amount`);
  const columns = purchaseColumns(heading, sample);
  return body.map((row) => purchaseOf(row, columns, sample.fields.length));
}

function purchaseOf({ line, fields }: TableRow, columns: PurchaseColumns, width: number): Purchase {
  if (fields.length !== width) throw new FileFault(line, null, `has ${fields.length} columns, the lines before have ${width}`);
  const customer = fields[columns.customer] ?? '';
  const [date = '', sum = ''] = [fields[columns.date], fields[columns.amount]];
  const day = dayIn(date);
  const amount = numberIn(sum);
  if (customer === '') throw new FileFault(line, columnName(columns.customer, 'customer'), 'is empty');
  if (day === null) throw new FileFault(line, columnName(columns.date, 'date'), `"${date}" is not a date; expected YYYY-MM-DD`);
  if (amount === null || amount < 0)
    throw new FileFault(
      line,
      columnName(columns.amount, 'amount'),
      `"${sum}" is not an amount; expected a number that is not negative, such as 19.99`,
    );
  return { customer, day, amount };
}

/** The steps of a text file `date,value`, in the file's order. Throws `FileFault` for a value that is none and for days that go back. */
export function readSeries(text: string): SeriesStep[] {
  const rows = atLeastOne(readTable(text), 'lines of date,value');
  const first = rows[0];
  const value = first ? first.fields.length - 1 : 1;
  const heading = first && numberIn(first.fields[value] ?? '') === null && dayIn(first.fields[0] ?? '') === null;
  const steps = (heading ? rows.slice(1) : rows).map((row) => ({ ...stepOf(row, value), line: row.line }));
  steps.forEach(({ date, line }, index) => {
    const [before, now] = [dayIn(steps[index - 1]?.date ?? ''), dayIn(date)];
    if (before !== null && now !== null && now <= before)
      throw new FileFault(line, columnName(0, 'date'), `${now} does not come after ${before}; a series has one value a date, in order`);
  });
  return steps.map(({ date, value: at }) => ({ date, value: at }));
}

function stepOf({ line, fields }: TableRow, column: number): SeriesStep {
  const written = fields[column] ?? '';
  const value = numberIn(written);
  if (value === null) throw new FileFault(line, columnName(column, 'value'), `"${written}" is not a number`);
  return { date: column > 0 ? (fields[0] ?? '') : '', value };
}

/** Baskets of a text file, one a line, items separated by commas; items without a name are passed over. */
export function readBaskets(text: string): string[][] {
  const rows = atLeastOne(readTable(text, ','), 'one basket a line, its items separated by commas');
  return rows.map(({ fields }) => fields.filter((item) => item !== ''));
}
