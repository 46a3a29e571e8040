import { cellWriter, kindOf, type Report, type ReportTable } from '../../domain/report/report';
import { reportWords } from '../../domain/report/words';

const ACCENT = '#4945ff';
const MUTED = '#62627b';
const RULE = '#dcdce4';

function tableNode(table: ReportTable, write: ReturnType<typeof cellWriter>): object[] {
  const { title, note, columns, rows } = table;
  const heading = { text: title, bold: true, fontSize: 12, margin: [0, 12, 0, 4], headlineLevel: 1 };
  const words = note === null ? [] : [{ text: note, color: MUTED, margin: [0, 0, 0, 4] }];
  if (rows.length === 0) return [heading, ...words];
  const body = [
    columns.map(({ head, kind }) => ({ text: head, color: MUTED, alignment: kind === 'text' ? 'left' : 'right' })),
    ...rows.map((row, at) =>
      row.map((value, column) => {
        const kind = kindOf(table, at, column);
        return { text: write(value, kind), alignment: kind === 'text' ? 'left' : 'right' };
      }),
    ),
  ];
  const widths = columns.map(({ kind }, at) => (at === 0 || kind === 'text' ? '*' : 'auto'));
  const layout = { hLineWidth: () => 0.5, vLineWidth: () => 0, hLineColor: () => RULE, paddingTop: () => 2.5, paddingBottom: () => 2.5 };
  return [heading, ...words, { table: { headerRows: 1, dontBreakRows: true, widths, body }, layout }];
}

/** The report as a PDF document; A4, upright, its fonts embedded. */
export function layOutReport(report: Report): Record<string, unknown> {
  const write = cellWriter(report);
  const say = reportWords(report.language);
  return {
    pageSize: 'A4',
    pageMargins: [36, 36, 36, 44],
    info: { title: `${report.title}, ${report.subtitle}`, author: report.shop },
    defaultStyle: { font: 'Roboto', fontSize: 8.5 },
    content: [
      { text: report.title, fontSize: 18, bold: true, color: ACCENT },
      { text: `${report.shop} · ${report.subtitle}`, color: MUTED, margin: [0, 2, 0, 4] },
      ...report.tables.flatMap((table) => tableNode(table, write)),
    ],
    footer: (page: number, pages: number) => ({
      text: say('page', { page: String(page), pages: String(pages) }),
      alignment: 'right',
      color: MUTED,
      fontSize: 8,
      margin: [36, 12, 36, 0],
    }),
    // A heading is not left alone at the foot of a page.
    pageBreakBefore: (node: { headlineLevel?: number }, { getFollowingNodesOnPage }: { getFollowingNodesOnPage: () => unknown[] }) =>
      node.headlineLevel === 1 && getFollowingNodesOnPage().length === 0,
  };
}
