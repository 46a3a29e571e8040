import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { DeskError } from '../ui/desk-error';
import { deskApi, newWriteKey } from '../ui/useDeskApi';
import { Outbox, type Outcome, type Waiting } from '../../../../../api/club/domain/outbox';

const RETRY_MS = 4_000;

/** Refusals that say the thing is done already: another reception was faster. */
const DONE_ALREADY = new Set(['ALREADY_INSIDE', 'OVERLAPS', 'VISIT_CANCELLED']);

interface Told {
  onSent: (one: Waiting, answer: unknown) => void;
  onRefused: (one: Waiting, error: DeskError) => void;
}

/** The writes of this reception: kept on the device, sent once, in order. */
export function useOutbox(person: string, told: Told) {
  const latest = useRef(told);
  useEffect(() => {
    latest.current = told;
  });
  const [isReachable, setReachable] = useState(true);
  const [outbox] = useState(() => {
    const send = async (one: Waiting): Promise<Outcome> => {
      try {
        const answer = await deskApi.post(one.path, one.body, { key: one.key });
        setReachable(true);
        latest.current.onSent(one, answer);
        return 'sent';
      } catch (error) {
        const isAnswer = error instanceof DeskError && error.status > 0 && ![401, 429, 502, 503, 504].includes(error.status);
        setReachable(isAnswer);
        if (!isAnswer) return 'unreachable';
        if (!DONE_ALREADY.has(error.code)) latest.current.onRefused(one, error);
        else latest.current.onSent(one, null);
        return 'refused';
      }
    };
    return new Outbox(`artel.desk.${person}.reception`, localStorage, send);
  });
  const waiting = useSyncExternalStore(outbox.watch, outbox.list);
  useEffect(() => {
    const flush = (): void => void outbox.flush();
    const timer = window.setInterval(flush, RETRY_MS);
    window.addEventListener('online', flush);
    flush();
    return () => {
      window.clearInterval(timer);
      window.removeEventListener('online', flush);
    };
  }, [outbox]);
  const add = (one: Omit<Waiting, 'key' | 'at'>): void => void outbox.add({ ...one, key: newWriteKey(), at: new Date().toISOString() });
  return { waiting, isReachable, setReachable, add };
}
