import { Link } from 'react-router-dom';
import { useWords } from '../language/use-words';
import type { Product } from '../shop/api';
import { AddToCart } from './AddToCart';
import { Picture } from './Picture';

/** Below so many pieces the card says how many there are. */
const FEW = 5;

/** One product among others: a large picture, its name, what it costs. */
export function ProductCard({ product, isFirst = false }: { product: Product; isFirst?: boolean }) {
  const { words, money } = useWords();
  const { name, slug, price, available, images } = product;
  return (
    <article className="card">
      <Link to={`/products/${slug}`} className="card-link">
        <Picture image={images[0]} alt="" sizes="(max-width: 600px) 50vw, 300px" isFirst={isFirst} />
        <h3>{name}</h3>
      </Link>
      <p className="card-price">
        <strong>{money(price)}</strong>
        {available > 0 && available <= FEW && <span className="few">{words('product.few', { count: available })}</span>}
      </p>
      <AddToCart product={product} />
    </article>
  );
}

/** Cards in rows; while they are read, their shapes. */
export function ProductGrid({ products, waiting = 8 }: { products: readonly Product[] | undefined; waiting?: number }) {
  return (
    <ul className="grid" aria-busy={products === undefined}>
      {products
        ? products.map((product, index) => (
            <li key={product.documentId}>
              <ProductCard product={product} isFirst={index < 4} />
            </li>
          ))
        : Array.from({ length: waiting }, (_, index) => (
            <li key={index} aria-hidden="true" className="card card-waiting">
              <span className="picture" />
              <span className="bar" />
              <span className="bar bar-short" />
              <span className="bar bar-button" />
            </li>
          ))}
    </ul>
  );
}
