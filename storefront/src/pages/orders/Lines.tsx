import { useWords } from '../../language/use-words';
import type { Order } from '../../shop/api';
import { Picture } from '../../ui/Picture';

/** What was ordered, and what it comes to. */
export function Lines({ order }: { order: Order }) {
  const { words, money } = useWords();
  return (
    <>
      <ul className="lines">
        {(order.lines ?? []).map(({ documentId, product, name, sku, unitPrice, quantity, lineTotal }) => (
          <li key={documentId} className="line line-fixed">
            <Picture image={product?.image && { url: product.image.thumbnailUrl, alternativeText: null }} alt="" />
            <div className="line-text">
              {name}
              <p className="small">{[sku, words('order.pieces', { price: money(unitPrice), quantity })].filter(Boolean).join(' · ')}</p>
            </div>
            <strong className="line-total">{money(lineTotal)}</strong>
          </li>
        ))}
      </ul>
      <dl className="sums">
        {order.discount > 0 && (
          <>
            <dt>{words('order.discount')}</dt>
            <dd>−{money(order.discount)}</dd>
          </>
        )}
        {order.deliveryCost > 0 && (
          <>
            <dt>{words('checkout.delivery')}</dt>
            <dd>{money(order.deliveryCost)}</dd>
          </>
        )}
        <dt className="sums-total">{words('cart.sum')}</dt>
        <dd className="sums-total">{money(order.total)}</dd>
      </dl>
    </>
  );
}
