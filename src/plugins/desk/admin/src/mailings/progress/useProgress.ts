import { useCallback, useEffect, useState } from 'react';
import type { MailingBody, ProgressBody } from '../../../../../../api/mailings/contracts/bodies';
import { deskApi } from '../../ui/useDeskApi';

const LIVE_MS = 1_000;
const QUIET_MS = 10_000;
const MOST_SAMPLES = 90;

export interface Speed {
  at: number;
  perSecond: number;
}

/** Where a mailing stands, asked every second while it is sending; `speeds` is the last minute and a half. */
export function useProgress(mailing: MailingBody) {
  const [progress, setProgress] = useState<ProgressBody | null>(null);
  const [speeds, setSpeeds] = useState<Speed[]>([]);
  const [error, setError] = useState<unknown>(null);
  const id = mailing.documentId;
  const read = useCallback(async (): Promise<ProgressBody | null> => {
    try {
      const { data } = await deskApi.get<{ data: ProgressBody }>(`/mailings/${id}/progress`);
      setProgress(data);
      setError(null);
      if (data.status === 'active') setSpeeds((before) => [...before, { at: Date.now(), perSecond: data.perSecond }].slice(-MOST_SAMPLES));
      return data;
    } catch (failure) {
      setError(failure);
      return null;
    }
  }, [id]);
  useEffect(() => {
    let timer = 0;
    let isWanted = true;
    const look = async (): Promise<void> => {
      const known = await read();
      if (!isWanted || (known && isOver(known))) return;
      timer = window.setTimeout(() => void look(), known?.status === 'active' ? LIVE_MS : QUIET_MS);
    };
    void look();
    return () => {
      isWanted = false;
      window.clearTimeout(timer);
    };
  }, [read, mailing.version]);
  return { progress, speeds, error };
}

/** Nothing will change by itself any more. */
function isOver({ status, counts }: ProgressBody): boolean {
  return status === 'completed' && counts.pending + counts.sending + counts.deferred === 0;
}
