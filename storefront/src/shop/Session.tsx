import { answerOf } from '@artel/client';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { shop, type Me, type SignedIn } from './api';

interface SessionState {
  isSignedIn: boolean;
  /** The person; null while nobody is signed in or their account is still being read. */
  me: Me | null;
  /** Why the account could not be read; null while there is hope, or a person. */
  problem: Error | null;
  readAgain: () => void;
  enter: (signedIn: SignedIn) => void;
  leave: () => Promise<void>;
}

const Context = createContext<SessionState | null>(null);

/** Who is at this window. Another window signing in or out is followed. */
export function Session({ children }: { children: ReactNode }) {
  const cache = useQueryClient();
  const [isSignedIn, setSignedIn] = useState(shop.isSignedIn);

  useEffect(
    () =>
      shop.watch((now) => {
        setSignedIn(now);
        // Nothing that was read for one person is shown to another.
        if (now) void cache.invalidateQueries();
        else cache.clear();
      }),
    [cache],
  );

  const { data, error, refetch } = useQuery({
    queryKey: ['me'],
    queryFn: async () => answerOf(shop.GET('/api/users/me')),
    enabled: isSignedIn,
  });
  const state = useMemo<SessionState>(
    () => ({
      isSignedIn,
      me: isSignedIn ? (data ?? null) : null,
      problem: isSignedIn && !data ? error : null,
      readAgain: () => void refetch(),
      enter(signedIn) {
        shop.keep(signedIn);
        cache.setQueryData(['me'], signedIn.user);
      },
      async leave() {
        // The tokens go from this window even when the shop cannot be told.
        await shop.POST('/api/auth/logout', { body: { data: {} } }).catch(() => undefined);
        shop.forget();
      },
    }),
    [isSignedIn, data, error, refetch, cache],
  );
  return <Context.Provider value={state}>{children}</Context.Provider>;
}

/** The session of this window. */
export function useSession(): SessionState {
  const state = useContext(Context);
  if (!state) throw new Error('useSession is called outside of Session');
  return state;
}
