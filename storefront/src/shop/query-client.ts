import { ApiRefusal } from '@artel/client';
import { QueryClient } from '@tanstack/react-query';

const RETRIES = 2;

/** A refusal is an answer; only what did not come, or came from a shop in trouble, is asked for again. */
function isWorthRetrying(count: number, error: unknown): boolean {
  if (!(error instanceof ApiRefusal)) return false;
  return count < RETRIES && (error.status === 0 || error.status >= 500);
}

/** What was read of the shop, and for how long it counts as fresh. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      gcTime: 600_000,
      retry: isWorthRetrying,
      refetchOnWindowFocus: true,
      refetchOnReconnect: true,
      // Without a network people are told so, with a button, instead of being left with grey bars.
      networkMode: 'always',
    },
    mutations: { retry: false, networkMode: 'always' },
  },
});
