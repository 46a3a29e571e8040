import type { Cart } from './api';
import { cartProduct, withQuantity } from './cart-change';

const mug = cartProduct({ documentId: 'mug', name: 'Mug', slug: 'mug', sku: 'M', price: 0.1, available: 3, images: [] });
const tea = cartProduct({ documentId: 'tea', name: 'Tea', slug: 'tea', sku: 'T', price: 0.2, available: 5, images: [] });
const EMPTY: Cart = { token: null, lines: [], itemCount: 0, total: 0, expiresAt: null };

describe('a cart before the shop has answered', () => {
  it('adds up in copecks', () => {
    const cart = withQuantity(withQuantity(EMPTY, mug, 1), tea, 1);
    expect(cart).toMatchObject({ itemCount: 2, total: 0.3 });
  });

  it('changes a line in its place, and 0 takes it out', () => {
    const cart = withQuantity(withQuantity(withQuantity(EMPTY, mug, 1), tea, 1), mug, 4);
    expect(cart?.lines.map(({ product, quantity, isAvailable }) => [product.documentId, quantity, isAvailable])).toEqual([
      ['mug', 4, false],
      ['tea', 1, true],
    ]);
    expect(withQuantity(cart, mug, 0)?.lines).toHaveLength(1);
  });

  it('that was not read yet stays unread', () => {
    expect(withQuantity(undefined, mug, 1)).toBeUndefined();
  });
});
