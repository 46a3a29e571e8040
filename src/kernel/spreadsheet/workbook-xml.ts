import type { ColumnKind, Table } from './table';

/** The parts of an XLSX workbook (ECMA-376, SpreadsheetML) that a table consists of, as XML texts. */

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Excel's own limit is 1,048,576 rows, heading included. */
export const ROWS_PER_SHEET = 1_048_575;

/** Cell formats by their place in `cellXfs` of STYLES; 1 is the heading's. */
const FORMAT: Record<ColumnKind, number> = { text: 2, moment: 3, money: 4, count: 5, date: 6 };
const DAYS_FROM_1899_TO_1970 = 25_569;
const DAY_MS = 86_400_000;

const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="2"><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy\\ hh:mm"/><numFmt numFmtId="165" formatCode="dd\\.mm\\.yyyy"/></numFmts>
<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>
<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>
<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>
<cellXfs count="7"><xf xfId="0"/><xf xfId="0" fontId="1" applyFont="1"/>${[49, 164, 4, 1, 165].map((id) => `<xf xfId="0" numFmtId="${id}" applyNumberFormat="1"/>`).join('')}</cellXfs>
</styleSheet>`;

/** Every part but the sheets, by its name in the package. */
export function packageParts(sheets: number, title: string): Record<string, string> {
  const ordinals = Array.from({ length: sheets }, (_, index) => index + 1);
  const sheetNames = ordinals
    .map((n) => `<sheet name="${xmlText(title)}${n === 1 ? '' : ` ${n}`}" sheetId="${n}" r:id="rId${n}"/>`)
    .join('');
  const relation = (id: number, kind: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`;
  const part = (name: string, kind: string) => `<Override PartName="/${name}" ContentType="${CONTENT}.${kind}+xml"/>`;
  return {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part('xl/workbook.xml', 'sheet.main')}${part('xl/styles.xml', 'styles')}${ordinals.map((n) => part(sheetPart(n), 'worksheet')).join('')}</Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${relation(1, 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${sheetNames}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${ordinals.map((n) => relation(n, 'worksheet', `worksheets/sheet${n}.xml`)).join('')}${relation(sheets + 1, 'styles', 'styles.xml')}</Relationships>`,
    'xl/styles.xml': STYLES,
  };
}

/** The name of the n-th sheet's part, from 1. */
export function sheetPart(ordinal: number): string {
  return `xl/worksheets/sheet${ordinal}.xml`;
}

/** The beginning of a sheet: heading frozen and bold, columns with their widths. */
export function sheetStart<Row>(table: Table<Row>): string {
  const columns = table.columns
    .map(({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`)
    .join('');
  const heading = table.columns.map(({ title }, index) => textCell(index, 1, 1, title)).join('');
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns}</cols><sheetData><row r="1">${heading}</row>`;
}

/** The end of a sheet whose last row is this one (the heading is 1); the filter covers all rows. */
export function sheetEnd<Row>({ columns }: Table<Row>, lastRow: number): string {
  return `</sheetData><autoFilter ref="A1:${letterOf(columns.length - 1)}${lastRow}"/></worksheet>`;
}

/** One thing as the row with this number (the heading is 1). */
export function rowXml<Row>({ columns }: Table<Row>, row: Row, number: number): string {
  return `<row r="${number}">${columns.map(({ kind, value }, index) => cell(index, number, kind, value(row))).join('')}</row>`;
}

function cell(column: number, row: number, kind: ColumnKind, value: string | number | null): string {
  if (value === null || value === '') return '';
  if (kind === 'text') return textCell(column, row, FORMAT.text, String(value));
  return `<c r="${letterOf(column)}${row}" s="${FORMAT[kind]}"><v>${kind === 'moment' || kind === 'date' ? serialOf(String(value)) : Number(value)}</v></c>`;
}

/** A workbook knows no zones: the local time of the shop is written as it stands, in days since 1899. */
function serialOf(local: string): number {
  return Date.parse(local.length === 10 ? local : `${local.replace(' ', 'T')}Z`) / DAY_MS + DAYS_FROM_1899_TO_1970;
}

function textCell(column: number, row: number, format: number, text: string): string {
  return `<c r="${letterOf(column)}${row}" s="${format}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;
}

/** A table has fewer than 26 columns. */
function letterOf(column: number): string {
  return String.fromCharCode(65 + column);
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * Text of a cell: what XML 1.0 cannot carry is dropped, line ends are LF, and what looks like the workbook's own escape
 * (`_x000D_`) is escaped itself, so that it reads as it was typed.
 */
export function xmlText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\t\n\u0020-\uFFFD]/g, '')
    .replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? '');
}
