import pdfmake from 'pdfmake';
import fonts from 'pdfmake/fonts/Roboto';
import { parentPort, workerData } from 'node:worker_threads';
import { layOut, type PrivacyPaper } from '../../domain/privacy/paper';

const files = new Set(Object.values(fonts.Roboto));
pdfmake.setFonts(fonts);
// A document may read its own fonts and nothing else of this machine or the network.
pdfmake.setLocalAccessPolicy((path) => files.has(path));
pdfmake.setUrlAccessPolicy(() => false);

/** The thread that lays one paper out, answers it and ends; an error ends it too. */
async function make(): Promise<void> {
  const pdf = await pdfmake.createPdf(layOut(workerData as PrivacyPaper)).getBuffer();
  parentPort?.postMessage(pdf);
}

make().catch((error: unknown) => {
  throw error;
});
