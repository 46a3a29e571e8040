import type { LineState, LiveOrder } from '@artel/client';
import { useQueryClient } from '@tanstack/react-query';
import { createContext, useContext, useEffect, useRef, useState, type ReactNode } from 'react';
import { useWords } from '../language/use-words';
import { useToast } from '../ui/Toasts';
import { shop, type Order } from './api';
import { applyChange } from './live-change';
import { useSession } from './Session';

interface LiveState {
  line: LineState;
  /** The last change that was heard of an order, by its id. */
  last: LiveOrder | null;
}

const Context = createContext<LiveState>({ line: 'closed', last: null });

/** Listens to changes of the person's orders while somebody is signed in, and brings them onto the pages. */
export function LiveOrders({ children }: { children: ReactNode }) {
  const { isSignedIn } = useSession();
  const cache = useQueryClient();
  const toast = useToast();
  const { words } = useWords();
  const [state, setState] = useState<LiveState>({ line: 'closed', last: null });
  const say = useRef({ toast, words });
  say.current = { toast, words };

  useEffect(() => {
    if (!isSignedIn) return undefined;
    const readAgain = (): void => {
      void cache.invalidateQueries({ queryKey: ['orders'] });
      void cache.invalidateQueries({ queryKey: ['order'] });
    };
    const close = shop.listen({
      order(change) {
        const before = cache.getQueryData<Order>(['order', change.documentId]);
        cache.setQueryData<Order>(['order', change.documentId], (order) => applyChange(order, change));
        readAgain();
        setState((now) => ({ ...now, last: change }));
        const isNews = change.kinds.includes('status') && change.changedBy.kind !== 'client' && before?.version !== change.version;
        if (isNews) {
          const status = say.current.words(`status.${change.status as Order['status']}`);
          say.current.toast(say.current.words('live.status', { number: change.number, status }), { to: `/orders/${change.documentId}` });
        }
      },
      resync: readAgain,
      state(line) {
        setState((now) => ({ ...now, line }));
      },
    });
    return () => {
      close();
      setState({ line: 'closed', last: null });
    };
  }, [isSignedIn, cache]);

  return <Context.Provider value={state}>{children}</Context.Provider>;
}

/** How the line is, and what was heard last. */
export function useLive(): LiveState {
  return useContext(Context);
}
