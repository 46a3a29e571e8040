import { answerOf } from '@artel/client';
import { useQuery } from '@tanstack/react-query';
import { shop } from './api';

/** The shop in a few words: its name, currency, time zone, doors. */
export function useShop() {
  return useQuery({ queryKey: ['shop'], queryFn: async () => (await answerOf(shop.GET('/api/shop'))).data, staleTime: 600_000 });
}
