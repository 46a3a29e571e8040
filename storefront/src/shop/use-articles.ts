import { answerOf } from '@artel/client';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { shop } from './api';

/** A page of published articles, the newest first. */
export function useArticles(page: number, pageSize: number) {
  return useQuery({
    queryKey: ['articles', page, pageSize],
    queryFn: async () =>
      answerOf(shop.GET('/api/articles', { params: { query: { pagination: { page: String(page), pageSize: String(pageSize) } } } })),
    placeholderData: keepPreviousData,
  });
}
