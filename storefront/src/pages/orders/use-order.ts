import { answerOf } from '@artel/client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router-dom';
import { shop, type Cart, type Order } from '../../shop/api';

const path = (id: string) => ({ path: { id } });

/** One order with everything that its page shows; changes that are heard of make it read again. */
export function useOrder(id: string) {
  return useQuery({
    queryKey: ['order', id],
    queryFn: async () => (await answerOf(shop.GET('/api/orders/{id}', { params: path(id) }))).data,
  });
}

/** Its history, the oldest entry first. */
export function useHistory(id: string) {
  return useQuery({
    queryKey: ['order', id, 'history'],
    queryFn: async () => (await answerOf(shop.GET('/api/orders/{id}/history', { params: path(id) }))).data,
  });
}

/** What is said about it. */
export function useComments(id: string) {
  return useQuery({
    queryKey: ['order', id, 'comments'],
    queryFn: async () => (await answerOf(shop.GET('/api/orders/{id}/comments', { params: path(id) }))).data,
  });
}

/** Its quotes, the newest first. */
export function useQuotes(id: string) {
  return useQuery({
    queryKey: ['order', id, 'quotes'],
    queryFn: async () => (await answerOf(shop.GET('/api/orders/{id}/quotes', { params: path(id) }))).data,
  });
}

/** What its owner may do. */
export function useOrderActs(order: Order) {
  const cache = useQueryClient();
  const navigate = useNavigate();
  const id = order.documentId;
  const readAgain = async (): Promise<void> => {
    await Promise.all([cache.invalidateQueries({ queryKey: ['order', id] }), cache.invalidateQueries({ queryKey: ['orders'] })]);
  };
  const cancel = useMutation({
    mutationFn: async () =>
      (
        await answerOf(
          shop.POST('/api/orders/{id}/status', { params: path(id), body: { data: { to: 'cancelled', version: order.version } } }),
        )
      ).data,
    onSuccess: (now) => cache.setQueryData(['order', id], now),
    onSettled: readAgain,
  });
  const repeat = useMutation({
    mutationFn: async () => (await answerOf(shop.POST('/api/orders/{id}/repeat', { params: path(id), body: { data: {} } }))).data,
    onSuccess(cart: Cart) {
      cache.setQueryData(['cart'], cart);
      navigate('/cart');
    },
  });
  const accept = useMutation({
    mutationFn: async (version: number) =>
      answerOf(
        shop.POST('/api/orders/{id}/quotes/{version}/accept', { params: { path: { id, version: String(version) } }, body: { data: {} } }),
      ),
    onSettled: readAgain,
  });
  return { cancel, repeat, accept };
}

/** Says something about the order; the key outlives a failed attempt, so that trying again says it once. */
export function useSay(id: string, onSaid: () => void) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: async ({ text, key }: { text: string; key: string }) =>
      answerOf(
        shop.POST('/api/orders/{id}/comments', { params: { ...path(id), header: { 'Idempotency-Key': key } }, body: { data: { text } } }),
      ),
    onSuccess: onSaid,
    onSettled: () => cache.invalidateQueries({ queryKey: ['order', id, 'comments'] }),
  });
}
