import { useCallback, useEffect, useState } from 'react';
import { useIntl } from 'react-intl';
import type { ImportBody } from '../../../../../api/crm/contracts/imports';
import { isAborted } from '../ui/desk-error';
import { useMessageOf } from '../ui/error-message';
import { useNotices } from '../ui/notices';
import { deskApi } from '../ui/useDeskApi';
import { isRunning } from './import-states';

export interface ImportWork {
  run: ImportBody | null;
  error: unknown;
  isBusy: boolean;
  reload: () => void;
  reread: (reading: Partial<ImportBody['reading']>) => Promise<boolean>;
  start: (command: { mapping: Record<string, number>; options: ImportBody['options']; dryRun: boolean }) => Promise<boolean>;
  cancel: () => Promise<boolean>;
}

const POLL_MS = 1_000;

/** One import, asked again while it runs. */
export function useImport(id: string): ImportWork {
  const intl = useIntl();
  const notices = useNotices();
  const messageOf = useMessageOf();
  const [run, setRun] = useState<ImportBody | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const [turn, setTurn] = useState(0);
  const path = `/crm/customers/imports/${id}`;
  useEffect(() => {
    const abort = new AbortController();
    deskApi
      .get<{ data: ImportBody }>(path, undefined, { signal: abort.signal })
      .then(({ data }) => {
        setRun(data);
        setError(null);
      })
      .catch((failure: unknown) => {
        if (!isAborted(failure)) setError(failure);
      });
    return () => abort.abort();
  }, [path, turn]);
  const isWorking = run !== null && isRunning(run);
  useEffect(() => {
    if (!isWorking) return undefined;
    const timer = window.setTimeout(() => setTurn((before) => before + 1), POLL_MS);
    return () => window.clearTimeout(timer);
  }, [isWorking, run]);
  const write = async (part: string, body: unknown): Promise<boolean> => {
    setBusy(true);
    try {
      const { data } = await deskApi.post<{ data: ImportBody }>(`${path}/${part}`, body);
      setRun(data);
      return true;
    } catch (failure) {
      notices.show({ key: 'import', tone: 'danger', title: intl.formatMessage({ id: 'desk.ui.failed' }), text: messageOf(failure) });
      return false;
    } finally {
      setBusy(false);
    }
  };
  return {
    run,
    error,
    isBusy,
    reload: useCallback(() => setTurn((before) => before + 1), []),
    reread: (reading) => write('reading', reading),
    start: (command) => write('run', command),
    cancel: () => write('cancel', {}),
  };
}
