import { useState } from 'react';
import { Link, useParams } from 'react-router-dom';
import { useWords } from '../../language/use-words';
import type { Product } from '../../shop/api';
import { useCart } from '../../shop/use-cart';
import { useCategories, useProduct, useProducts } from '../../shop/use-catalogue';
import { AddToCart } from '../../ui/AddToCart';
import { ButtonLink } from '../../ui/Button';
import { Bars } from '../../ui/Loading';
import { PageTitle } from '../../ui/PageTitle';
import { Picture } from '../../ui/Picture';
import { ProductGrid } from '../../ui/ProductCard';
import { Broken, Empty } from '../../ui/states';
import { pathTo } from './catalogue-query';
import { Crumbs } from './Crumbs';

/** One product: its pictures, what it costs, whether it is there. */
export function Page() {
  const { words } = useWords();
  const { slug = '' } = useParams();
  const { data: product, isPending, error, refetch } = useProduct(slug);
  const { data: categories } = useCategories();
  if (error && !product)
    return (
      <div className="page">
        <Broken error={error} retry={refetch} />
      </div>
    );
  if (product === null)
    return (
      <div className="page">
        <PageTitle>{words('product.missing')}</PageTitle>
        <Empty title={words('product.missingText')} action={<ButtonLink to="/catalogue">{words('cart.toCatalogue')}</ButtonLink>} />
      </div>
    );
  return (
    <div className="page">
      <Crumbs path={pathTo(product?.category?.slug ?? '', categories ?? [])} isInside />
      {isPending ? <Waiting /> : <Shown key={product.documentId} product={product} />}
      {product?.category && <Others product={product} shelf={product.category} />}
    </div>
  );
}

function Waiting() {
  return (
    <div className="product">
      <span className="picture" />
      <div>
        <Bars count={5} />
      </div>
    </div>
  );
}

function Shown({ product }: { product: Product }) {
  const { words, money } = useWords();
  const { quantityOf } = useCart();
  const { name, sku, description, price, available, tags } = product;
  return (
    <div className="product">
      <Pictures product={product} />
      <div className="product-facts">
        <PageTitle>{name}</PageTitle>
        <p className="product-price">{money(price)}</p>
        <p className={available > 0 ? 'stock stock-some' : 'stock'}>
          {available > 0 ? words('product.available', { count: available }) : words('product.none')}
        </p>
        <div className="product-buy">
          <AddToCart product={product} large />
          {quantityOf(product.documentId) > 0 && <ButtonLink to="/cart">{words('product.toCart')}</ButtonLink>}
        </div>
        {description && <p className="product-text">{description}</p>}
        <dl className="facts">
          <dt>{words('product.sku')}</dt>
          <dd>{sku}</dd>
          {product.category && (
            <>
              <dt>{words('product.shelf')}</dt>
              <dd>
                <Link to={`/catalogue?category=${product.category.slug}`}>{product.category.name}</Link>
              </dd>
            </>
          )}
          {tags.length > 0 && (
            <>
              <dt>{words('product.tags')}</dt>
              <dd>{tags.map((tag) => tag.name).join(', ')}</dd>
            </>
          )}
        </dl>
      </div>
    </div>
  );
}

function Pictures({ product: { images, name } }: { product: Product }) {
  const { words } = useWords();
  const [chosen, choose] = useState(0);
  const image = images[chosen] ?? images[0];
  return (
    <div className="pictures">
      <Picture image={image} alt={image?.alternativeText ?? name} sizes="(max-width: 900px) 100vw, 620px" isFirst />
      {images.length > 1 && (
        <ul className="pictures-row">
          {images.map((one, index) => (
            <li key={one.url}>
              <button
                type="button"
                aria-label={words('product.picture', { number: index + 1, count: images.length })}
                aria-pressed={index === chosen}
                onClick={() => choose(index)}
              >
                <Picture image={one} alt="" sizes="96px" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

const OTHERS = 4;

function Others({ product, shelf }: { product: Product; shelf: { slug: string } }) {
  const { words } = useWords();
  const { data } = useProducts({
    filters: { category: { slug: { $eq: shelf.slug } }, documentId: { $ne: product.documentId } },
    pagination: { pageSize: String(OTHERS), withCount: 'false' },
  });
  if (!data?.data.length) return null;
  return (
    <section className="band">
      <h2>{words('product.others')}</h2>
      <ProductGrid products={data.data} />
    </section>
  );
}
