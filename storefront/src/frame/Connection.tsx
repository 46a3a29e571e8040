import { useEffect, useState, useSyncExternalStore } from 'react';
import { useWords } from '../language/use-words';
import { useLive } from '../shop/LiveOrders';
import { useSession } from '../shop/Session';

/** A break shorter than this is not worth a word, in milliseconds. */
const NOTICED_MS = 15_000;

const watchNetwork = (notify: () => void): (() => void) => {
  addEventListener('online', notify);
  addEventListener('offline', notify);
  return () => {
    removeEventListener('online', notify);
    removeEventListener('offline', notify);
  };
};

/** Says when what is shown may be old: no network, or no line of live updates for a while. */
export function Connection() {
  const { words } = useWords();
  const isOnline = useSyncExternalStore(watchNetwork, () => navigator.onLine);
  const { line } = useLive();
  const { isSignedIn } = useSession();
  const [isBroken, setBroken] = useState(false);
  const isAway = isSignedIn && line === 'connecting';

  useEffect(() => {
    if (!isAway) {
      setBroken(false);
      return undefined;
    }
    const timer = setTimeout(() => setBroken(true), NOTICED_MS);
    return () => clearTimeout(timer);
  }, [isAway]);

  const text = !isOnline ? words('connection.offline') : isBroken ? words('connection.line') : null;
  return (
    <div className="connection" role="status">
      {text && <p>{text}</p>}
    </div>
  );
}
