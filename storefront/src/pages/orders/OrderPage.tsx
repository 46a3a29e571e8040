import { ApiRefusal } from '@artel/client';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router-dom';
import { useWords } from '../../language/use-words';
import type { Order } from '../../shop/api';
import { phoneText } from '../../shop/phone';
import { useLive } from '../../shop/LiveOrders';
import { ButtonLink } from '../../ui/Button';
import { Bars } from '../../ui/Loading';
import { PageTitle } from '../../ui/PageTitle';
import { Broken, Empty } from '../../ui/states';
import { PaymentWord, StatusPill } from '../../ui/StatusPill';
import { Comments } from './Comments';
import { Lines } from './Lines';
import { OrderActs } from './OrderActs';
import { QuoteCard } from './QuoteCard';
import { Steps } from './Steps';
import { useOrder } from './use-order';

/** One order: how it stands now, without a reload, and what may be done. */
export function Page() {
  const { words } = useWords();
  const { id = '' } = useParams();
  const { data: order, error, refetch } = useOrder(id);
  if (!order)
    return (
      <div className="page">
        <PageTitle>{words('order.titlePlain')}</PageTitle>
        {error instanceof ApiRefusal && error.status === 404 ? (
          <Empty title={words('order.missing')} action={<ButtonLink to="/orders">{words('orders.title')}</ButtonLink>} />
        ) : error ? (
          <Broken error={error} retry={refetch} />
        ) : (
          <Bars count={4} tall />
        )}
      </div>
    );
  return <Shown order={order} />;
}

function Shown({ order }: { order: Order }) {
  const { words, moment } = useWords();
  const { last } = useLive();
  const isFresh = last?.documentId === order.documentId && last.version === order.version && last.changedBy.kind !== 'client';
  const title = words('order.title', { number: order.number });
  return (
    <div className="page order">
      <nav className="crumbs" aria-label={words('catalogue.path')}>
        <ol>
          <li>
            <Link to="/orders">{words('orders.title')}</Link>
          </li>
        </ol>
      </nav>
      <PageTitle
        title={title}
        side={
          <span className={isFresh ? 'order-status flash' : 'order-status'} role="status">
            <StatusPill status={order.status} />
          </span>
        }
      >
        {title}
      </PageTitle>
      <p className="small">{words('order.placed', { at: moment(order.placedAt ?? order.createdAt) })}</p>
      <Steps order={order} />
      <QuoteCard order={order} />
      <div className="with-side">
        <div className="form-parts">
          <section aria-labelledby="order-lines">
            <h2 id="order-lines">{words('order.lines')}</h2>
            <Lines order={order} />
          </section>
          <Comments order={order} />
        </div>
        <aside className="side-card" aria-label={words('order.facts')}>
          <dl className="facts">
            <Fact name={words('orders.payment')}>
              <PaymentWord payment={order.paymentStatus} />
            </Fact>
            <Fact name={words('orders.manager')}>{order.manager?.displayName ?? words('order.noManager')}</Fact>
            <Fact name={words('order.contact')}>
              {[order.contact.name, order.contact.phone && phoneText(order.contact.phone), order.contact.email]
                .filter(Boolean)
                .map((text) => (
                  <span key={text} className="fact-line">
                    {text}
                  </span>
                ))}
            </Fact>
            <Fact name={words('checkout.delivery')}>
              {[order.delivery.city, order.delivery.address].filter(Boolean).join(', ') || words('order.pickup')}
            </Fact>
            {order.comment && <Fact name={words('field.comment')}>{order.comment}</Fact>}
          </dl>
          <OrderActs order={order} />
        </aside>
      </div>
    </div>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
