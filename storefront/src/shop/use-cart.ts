import { answerOf } from '@artel/client';
import { useIsMutating, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { shop, type Cart } from './api';
import { withQuantity, type CartProduct } from './cart-change';

const KEY = ['cart'];

/** What is in the cart, and how to change it: a change shows at once and goes back when the shop refuses it. */
export function useCart() {
  const cache = useQueryClient();
  const cart = useQuery({ queryKey: KEY, queryFn: async () => (await answerOf(shop.GET('/api/cart'))).data });
  const isChanging = useIsMutating({ mutationKey: KEY }) > 0;
  const put = useMutation({
    mutationKey: KEY,
    // Quick presses on + reach the shop in their order.
    scope: { id: 'cart' },
    mutationFn: async ({ product, quantity }: { product: CartProduct; quantity: number }) =>
      (
        await answerOf(
          shop.PUT('/api/cart/lines/{product}', { params: { path: { product: product.documentId } }, body: { data: { quantity } } }),
        )
      ).data,
    onMutate: async ({ product, quantity }) => {
      await cache.cancelQueries({ queryKey: KEY });
      const before = cache.getQueryData<Cart>(KEY);
      cache.setQueryData<Cart>(KEY, (now) => withQuantity(now, product, quantity));
      return { before };
    },
    onError(_error, _wanted, kept) {
      cache.setQueryData(KEY, kept?.before);
      void cache.invalidateQueries({ queryKey: KEY });
    },
    onSuccess: (now) => {
      if (cache.isMutating({ mutationKey: KEY }) === 1) cache.setQueryData(KEY, now);
    },
  });
  return {
    cart: cart.data,
    isPending: cart.isPending,
    error: cart.error,
    refetch: cart.refetch,
    put: put.mutate,
    putError: put.error,
    isChanging,
    quantityOf: (documentId: string): number => cart.data?.lines.find(({ product }) => product.documentId === documentId)?.quantity ?? 0,
  };
}
