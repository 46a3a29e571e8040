import { useState } from 'react';
import { useWords } from '../../language/use-words';
import type { Order } from '../../shop/api';
import { openFile } from '../../shop/own-files';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { refusalMessage } from '../../ui/refusal-message';
import { Notice } from '../../ui/states';
import { useOrderActs, useQuotes } from './use-order';

/** The newest quote: what it comes to, until when it holds, its paper, and the button that accepts it. */
export function QuoteCard({ order }: { order: Order }) {
  const { words, money, day } = useWords();
  const { data: quotes } = useQuotes(order.documentId);
  const { accept } = useOrderActs(order);
  const [failure, setFailure] = useState<unknown>(null);
  const quote = quotes?.[0];
  // A quote that is still being written is no offer yet.
  if (!quote || order.status === 'new' || order.status === 'preparing_quote') return null;
  const isOpen = order.status === 'quoted' && !quote.acceptedAt && Date.parse(quote.validUntil) > Date.now();
  const word = quote.acceptedAt
    ? words('quote.accepted', { at: day(quote.acceptedAt) })
    : isOpen
      ? words('quote.until', { at: day(quote.validUntil) })
      : words('quote.closed');
  return (
    <section className={isOpen ? 'quote quote-open' : 'quote'} aria-labelledby="quote-title">
      <div>
        <h2 id="quote-title">{words('quote.title', { version: quote.version })}</h2>
        <p>
          <strong>{money(quote.total)}</strong> · {word}
        </p>
        {isOpen && <p className="small">{words('quote.effect')}</p>}
      </div>
      <div className="quote-buttons">
        <Button
          onClick={() =>
            void openFile(`/api/orders/${order.documentId}/quotes/${quote.version}.pdf?locale=${document.documentElement.lang}`).catch(
              setFailure,
            )
          }
        >
          <Icon name="paper" size={18} /> {words('quote.paper')}
        </Button>
        {isOpen && (
          <Button look="main" isBusy={accept.isPending} onClick={() => accept.mutate(quote.version)}>
            {words('quote.accept')}
          </Button>
        )}
      </div>
      {(accept.error ?? failure) !== null && <Notice kind="problem">{refusalMessage(words, accept.error ?? failure)}</Notice>}
    </section>
  );
}
