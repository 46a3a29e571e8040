import { useState } from 'react';
import { useMessageOf } from './error-message';
import { useNotices } from './notices';

/** Runs a write: busy meanwhile, told when it is done, told why when it was refused. Answers whether it was done. */
export function useAct() {
  const notices = useNotices();
  const messageOf = useMessageOf();
  const [isBusy, setBusy] = useState(false);
  const act = async (title: string, write: () => Promise<unknown>): Promise<boolean> => {
    setBusy(true);
    try {
      await write();
      notices.show({ tone: 'success', title });
      return true;
    } catch (error) {
      notices.show({ tone: 'danger', title, text: messageOf(error) });
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { act, isBusy };
}
