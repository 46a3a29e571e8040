import { answerOf, type paths } from '@artel/client';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { shop } from './api';

type ProductQuery = NonNullable<paths['/api/products']['get']['parameters']['query']>;

/** Every shelf of the shop. */
export function useCategories() {
  return useQuery({
    queryKey: ['categories'],
    queryFn: async () => (await answerOf(shop.GET('/api/categories', { params: { query: { pagination: { pageSize: '100' } } } }))).data,
    staleTime: 300_000,
  });
}

/** A page of products; the one before stays while the next is read. */
export function useProducts(query: ProductQuery, { isWanted = true } = {}) {
  return useQuery({
    queryKey: ['products', query],
    queryFn: async () => answerOf(shop.GET('/api/products', { params: { query } })),
    placeholderData: keepPreviousData,
    enabled: isWanted,
  });
}

/** One product by its slug; null when there is none. */
export function useProduct(slug: string) {
  return useQuery({
    queryKey: ['product', slug],
    queryFn: async () => {
      const query = { filters: { slug: { $eq: slug } }, pagination: { pageSize: '1', withCount: 'false' as const } };
      const { data } = await answerOf(shop.GET('/api/products', { params: { query } }));
      return data[0] ?? null;
    },
  });
}
