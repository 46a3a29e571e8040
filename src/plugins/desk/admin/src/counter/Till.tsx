import { useEffect, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { OrderBody } from '../../../../../api/orders/contracts/bodies';
import type { CustomerBrief } from '../../../../../api/orders/contracts/staff-bodies';
import { editedOrder, withText } from '../../../../../api/orders/domain/order-draft';
import type { Cents } from '../../../../../kernel/money';
import { BasketLines } from '../order/BasketLines';
import { ProductField } from '../order/ProductField';
import { NARROW, Panel, PanelHead } from '../order/surface';
import { useBasket } from '../order/useBasket';
import { useCreateOrder } from '../order/useCreateOrder';
import { useKeys } from '../ui/useKeys';
import { PayPanel, type PaidBy } from './PayPanel';
import { SaleDone } from './SaleDone';

const Columns = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 1fr) 352px;
  align-items: start;
  gap: 16px;
  padding: 16px 24px 24px;
  ${NARROW} {
    grid-template-columns: minmax(0, 1fr);
    padding: 16px;
  }
  @media (min-width: 641px) and (max-width: 1080px) {
    grid-template-columns: minmax(0, 1fr) 296px;
  }
  /* Beside the hall of the reception there is less room than the window tells. */
  @container (max-width: 720px) {
    grid-template-columns: minmax(0, 1fr);
  }
`;

const Picker = styled.div`
  padding: 0 16px 12px;
  input {
    height: 48px;
    font-size: 18px;
  }
`;

/** What a finished sale says of itself. */
export interface Sale {
  order: OrderBody;
  paidBy: PaidBy;
  change: Cents | null;
}

/** Whether a key would write a character. */
const isCharacter = (event: KeyboardEvent): boolean => event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;

interface TillProps {
  /** Under which the basket survives a reload. */
  keptAs: string;
  /** Who buys, where that is known; nobody need be chosen. */
  buyer?: CustomerBrief | null;
}

/** Selling at the counter: scan, take the payment, next. The field has the focus whenever nothing else is typed into. */
export function Till({ keptAs, buyer = null }: TillProps) {
  const intl = useIntl();
  const basket = useBasket(keptAs);
  const writing = useCreateOrder(basket);
  const field = useRef<HTMLInputElement>(null);
  const [sale, setSale] = useState<Sale | null>(null);
  const [paidBy, setPaidBy] = useState<PaidBy>('cash');
  const [given, setGiven] = useState<Cents | null>(null);
  const { lines } = editedOrder(basket.draft);

  const focusField = (): void => {
    window.requestAnimationFrame(() => field.current?.focus());
  };
  const next = (): void => {
    setSale(null);
    focusField();
  };
  const accept = async (change: Cents | null): Promise<void> => {
    const order = await writing.send('/counter/sales', { paidBy });
    if (!order) return;
    basket.clear();
    setGiven(null);
    setSale({ order, paidBy, change });
  };
  useEffect(() => {
    // A scanner types wherever the focus is: a character outside of a field belongs to the search.
    const onKeyDown = (event: KeyboardEvent): void => {
      const target = event.target as HTMLElement;
      const isField = target.matches('input:not([type=radio]), textarea, select, [contenteditable]');
      if (!isField && isCharacter(event) && event.key !== ' ' && !document.querySelector('[role=dialog], [role=menu]')) {
        setSale(null);
        field.current?.focus();
      }
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  useEffect(() => {
    if (!buyer) return;
    basket.choose(buyer);
    basket.edit((now) => withText(now, 'contactPhone', buyer.phone ?? ''));
  }, [buyer]);
  useKeys({ Escape: focusField });
  return (
    <Columns>
      <Panel
        aria-labelledby="counter-lines"
        onKeyDown={(event) =>
          event.key === 'Enter' && event.target !== field.current && event.target instanceof HTMLInputElement && focusField()
        }
      >
        <PanelHead id="counter-lines" title={intl.formatMessage({ id: 'desk.order.lines' })} count={lines.length} />
        <Picker>
          <ProductField
            ref={field}
            autoFocus
            label={intl.formatMessage({ id: 'desk.order.add' })}
            placeholder={intl.formatMessage({ id: 'desk.counter.scan' })}
            onEmptyEnter={() =>
              document.querySelector<HTMLElement>('[data-pay] input[data-given], [data-pay] button[data-accept]')?.focus()
            }
            onPick={(product, quantity) => {
              setSale(null);
              basket.add(product, quantity);
              focusField();
            }}
          />
        </Picker>
        <div
          onClick={(event) => {
            if ((event.target as HTMLElement).closest('button')) focusField();
          }}
        >
          <BasketLines basket={basket} />
        </div>
      </Panel>
      {sale ? (
        <SaleDone sale={sale} onNext={next} />
      ) : (
        <PayPanel
          basket={basket}
          paidBy={paidBy}
          given={given}
          isSending={writing.isSending}
          phoneFault={writing.fault?.field === 'contactPhone' ? writing.fault.message : undefined}
          onPaidBy={setPaidBy}
          onGiven={setGiven}
          onAccept={(change) => void accept(change)}
          onDone={focusField}
        />
      )}
    </Columns>
  );
}
