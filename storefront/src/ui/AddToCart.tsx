import type { Product } from '../shop/api';
import { cartProduct } from '../shop/cart-change';
import { useCart } from '../shop/use-cart';
import { useWords } from '../language/use-words';
import { Button } from './Button';
import { Stepper } from './Stepper';

/** Puts a product into the cart; once it is there, how many. */
export function AddToCart({ product, large = false }: { product: Product; large?: boolean }) {
  const { words } = useWords();
  const { quantityOf, put } = useCart();
  const quantity = quantityOf(product.documentId);
  const shown = cartProduct(product);
  if (quantity > 0)
    return (
      <Stepper
        large={large}
        name={product.name}
        quantity={quantity}
        most={Math.max(product.available, quantity)}
        onChange={(wanted) => put({ product: shown, quantity: wanted })}
      />
    );
  return (
    <Button
      look={large ? 'main' : 'plain'}
      wide
      className="add"
      disabled={product.available < 1}
      onClick={() => put({ product: shown, quantity: 1 })}
      aria-label={`${product.available < 1 ? words('product.none') : words('product.add')}: ${product.name}`}
    >
      {product.available < 1 ? words('product.none') : words('product.add')}
    </Button>
  );
}
