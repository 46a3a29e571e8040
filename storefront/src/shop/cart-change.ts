import type { Cart, CartLine } from './api';

export type CartProduct = CartLine['product'];

/** The cart as it will be with so many pieces of a product, before the shop has said so; 0 takes it out. Sums are in copecks. */
export function withQuantity(cart: Cart | undefined, product: CartProduct, quantity: number): Cart | undefined {
  if (!cart) return cart;
  const line: CartLine = { product, quantity, lineTotal: rounded(product.price * quantity), isAvailable: product.available >= quantity };
  const isThere = cart.lines.some((one) => one.product.documentId === product.documentId);
  const lines = (
    isThere ? cart.lines.map((one) => (one.product.documentId === product.documentId ? line : one)) : [...cart.lines, line]
  ).filter((one) => one.quantity > 0);
  return {
    ...cart,
    lines,
    itemCount: lines.reduce((sum, one) => sum + one.quantity, 0),
    total: rounded(lines.reduce((sum, one) => sum + one.lineTotal, 0)),
  };
}

/** A product of the catalogue as a line of the cart shows it. */
export function cartProduct(product: {
  documentId: string;
  name: string;
  slug: string;
  sku: string;
  price: number;
  available: number;
  images: readonly { url: string; alternativeText: string | null; formats: Readonly<Record<string, { url: string }>> }[];
}): CartProduct {
  const { documentId, name, slug, sku, price, available, images } = product;
  const [image] = images;
  const shown = image
    ? { url: image.url, thumbnailUrl: image.formats.thumbnail?.url ?? image.url, alternativeText: image.alternativeText }
    : null;
  return { documentId, name, slug, sku, price, available, image: shown };
}

function rounded(amount: number): number {
  return Math.round(amount * 100) / 100;
}
