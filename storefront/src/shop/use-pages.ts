import { answerOf } from '@artel/client';
import { useQuery } from '@tanstack/react-query';
import { useLanguage } from '../language/Language';
import { shop } from './api';

/** Titles and versions of the shop's texts, in the reader's language where there is one. */
export function usePages() {
  const { language: locale } = useLanguage();
  return useQuery({
    queryKey: ['pages', locale],
    queryFn: async () => (await answerOf(shop.GET('/api/pages', { params: { query: { locale } } }))).data,
    staleTime: 300_000,
  });
}
