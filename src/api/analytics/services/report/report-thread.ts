import { parentPort, workerData } from 'node:worker_threads';
import type { ReportFormat } from '../../contracts/reports';
import type { Report } from '../../domain/report/report';
import { layOutReport } from './pdf-file';
import { fillWorkbook } from './xlsx-file';

async function makePdf(report: Report): Promise<Buffer> {
  const { default: pdfmake } = await import('pdfmake');
  const { default: fonts } = await import('pdfmake/fonts/Roboto');
  const files = new Set(Object.values(fonts.Roboto));
  pdfmake.setFonts(fonts);
  // A report may read its own fonts and nothing else of this machine or the network.
  pdfmake.setLocalAccessPolicy((path) => files.has(path));
  pdfmake.setUrlAccessPolicy(() => false);
  return pdfmake.createPdf(layOutReport(report)).getBuffer();
}

async function makeXlsx(report: Report): Promise<Buffer> {
  const { default: ExcelJS } = await import('exceljs');
  const workbook = new ExcelJS.Workbook();
  fillWorkbook(workbook, report);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

/** A thread for one file: it answers and ends. */
const { format, report } = workerData as { format: ReportFormat; report: Report };
void (format === 'pdf' ? makePdf : makeXlsx)(report).then((file) => parentPort?.postMessage(file));
