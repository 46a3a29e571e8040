import { Link } from 'react-router-dom';
import { useWords } from '../../language/use-words';
import type { CartLine } from '../../shop/api';
import { useCart } from '../../shop/use-cart';
import { ButtonLink } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { Bars } from '../../ui/Loading';
import { PageTitle } from '../../ui/PageTitle';
import { Picture } from '../../ui/Picture';
import { Broken, Empty, Notice } from '../../ui/states';
import { refusalMessage } from '../../ui/refusal-message';
import { Stepper } from '../../ui/Stepper';

/** What was put aside, and the way to order it. */
export function Page() {
  const { words, money } = useWords();
  const { cart, isPending, error, refetch, putError } = useCart();
  const hasShortage = cart?.lines.some(({ isAvailable }) => !isAvailable) ?? false;
  return (
    <div className="page">
      <PageTitle>{words('cart.title')}</PageTitle>
      {putError && <Notice kind="problem">{refusalMessage(words, putError)}</Notice>}
      {error && !cart && <Broken error={error} retry={refetch} />}
      {isPending && <Bars count={3} tall />}
      {cart?.lines.length === 0 && (
        <Empty
          icon="cart"
          title={words('cart.empty')}
          action={
            <ButtonLink look="main" to="/catalogue">
              {words('cart.toCatalogue')}
            </ButtonLink>
          }
        >
          {words('cart.emptyText')}
        </Empty>
      )}
      {cart && cart.lines.length > 0 && (
        <div className="with-side">
          <ul className="lines">
            {cart.lines.map((line) => (
              <Line key={line.product.documentId} line={line} />
            ))}
          </ul>
          <aside className="side-card" aria-label={words('cart.sum')}>
            <p className="sum-row">
              <span>{words('cart.pieces', { count: cart.itemCount })}</span>
              <strong>{money(cart.total)}</strong>
            </p>
            <p className="small">{words('cart.delivery')}</p>
            {hasShortage ? (
              <p className="problem">{words('cart.shortage')}</p>
            ) : (
              <ButtonLink look="main" wide to="/checkout">
                {words('cart.checkout')}
              </ButtonLink>
            )}
          </aside>
        </div>
      )}
    </div>
  );
}

function Line({ line: { product, quantity, lineTotal, isAvailable } }: { line: CartLine }) {
  const { words, money } = useWords();
  const { put } = useCart();
  const image = product.image && { url: product.image.thumbnailUrl, alternativeText: product.image.alternativeText };
  return (
    <li className="line">
      <Picture image={image} alt="" />
      <div className="line-text">
        {product.slug ? <Link to={`/products/${product.slug}`}>{product.name}</Link> : product.name}
        <p className="small">{money(product.price)}</p>
        {!isAvailable && (
          <p className="problem">
            {product.available > 0 ? words('cart.onlyLeft', { count: product.available }) : words('product.none')}{' '}
            {product.available > 0 && (
              <button type="button" className="link" onClick={() => put({ product, quantity: product.available })}>
                {words('cart.takeLeft', { count: product.available })}
              </button>
            )}
          </p>
        )}
      </div>
      <Stepper
        name={product.name}
        quantity={quantity}
        most={Math.max(product.available, quantity)}
        onChange={(wanted) => put({ product, quantity: wanted })}
      />
      <strong className="line-total">{money(lineTotal)}</strong>
      <button
        type="button"
        className="icon-button"
        onClick={() => put({ product, quantity: 0 })}
        aria-label={words('cart.remove', { name: product.name })}
      >
        <Icon name="close" size={18} />
      </button>
    </li>
  );
}
