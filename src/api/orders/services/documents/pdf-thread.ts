import { parentPort } from 'node:worker_threads';
import { errorMessage } from '../../../../platform/error-code';
import { makePdf } from './make-pdf';
import type { PaperRequest } from './paper-request';

/** The thread that lays papers out; answers each request by its number, in turn. */
parentPort?.on('message', ({ id, request }: { id: number; request: PaperRequest }) => {
  makePdf(request).then(
    (pdf) => parentPort?.postMessage({ id, pdf }),
    (error: unknown) => parentPort?.postMessage({ id, error: errorMessage(error) }),
  );
});
