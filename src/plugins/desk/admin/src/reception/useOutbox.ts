import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { DeskError } from '../ui/desk-error';
import { deskApi, newWriteKey } from '../ui/useDeskApi';
import { Outbox, type Alone, type Keeping, type Outcome, type Waiting } from '../../../../../api/club/domain/outbox';

const RETRY_MS = 4_000;

/** Refusals that say the thing is done already: another reception was faster. */
const DONE_ALREADY = new Set(['ALREADY_INSIDE', 'OVERLAPS', 'VISIT_CANCELLED']);

/** The browser's storage, which its tabs share. */
const DEVICE: Keeping = {
  names: () => Object.keys(localStorage),
  getItem: (name) => localStorage.getItem(name),
  setItem: (name, value) => localStorage.setItem(name, value),
  removeItem: (name) => localStorage.removeItem(name),
};

/** One tab sends at a time, where the browser has locks (over HTTPS); elsewhere the keys see to it that the server makes each write once. */
const aloneUnder =
  (name: string): Alone =>
  async (work) => {
    const locks = (navigator as { locks?: LockManager }).locks;
    if (!locks) return work();
    await locks.request(name, { ifAvailable: true }, async (lock) => (lock ? work() : undefined));
  };

interface Told {
  /** The answer is null for a write that was made already, or that another tab has sent. */
  onSent: (one: Waiting, answer: unknown) => void;
  onRefused: (one: Waiting, error: DeskError) => void;
}

/** The writes of this reception: kept on the device, for all its tabs, sent once, in order. */
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
    const name = `artel.desk.${person}.reception`;
    return new Outbox(name, DEVICE, send, aloneUnder(name));
  });
  const waiting = useSyncExternalStore(outbox.watch, outbox.list);
  useEffect(() => {
    const flush = (): void => void outbox.flush();
    const timer = window.setInterval(flush, RETRY_MS);
    const onOtherTab = (): void => outbox.refresh().forEach((one) => latest.current.onSent(one, null));
    window.addEventListener('online', flush);
    window.addEventListener('storage', onOtherTab);
    flush();
    return () => {
      window.clearInterval(timer);
      window.removeEventListener('online', flush);
      window.removeEventListener('storage', onOtherTab);
    };
  }, [outbox]);
  const add = (one: Omit<Waiting, 'key' | 'at'>): void => void outbox.add({ ...one, key: newWriteKey(), at: new Date().toISOString() });
  return { waiting, isReachable, setReachable, add };
}
