import { useId } from 'react';
import { Button, Field } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { editedOrder, goodsOf, totalOf, withCost, withText } from '../../../../../api/orders/domain/order-draft';
import { cents, type Cents } from '../../../../../kernel/money';
import { commandKey } from '../order/command-key';
import { AmountField } from '../order/AmountField';
import { ChosenCustomer } from '../order/ChosenCustomer';
import { CustomerField } from '../order/CustomerField';
import { Panel, PHONE } from '../order/surface';
import type { Basket } from '../order/useBasket';
import { Kbd } from '../ui/Kbd';
import { useFormats } from '../ui/useFormats';
import { useKeys } from '../ui/useKeys';

export type PaidBy = 'cash' | 'card';

const Body = styled.div`
  display: flex;
  flex-direction: column;
  gap: 12px;
  padding: 16px;
  font-size: 14px;
  line-height: 20px;
  font-variant-numeric: tabular-nums;
  color: ${({ theme }) => theme.colors.neutral800};
`;

const Row = styled.div`
  display: flex;
  align-items: center;
  justify-content: space-between;
  gap: 12px;
  label,
  > span:first-child {
    font-size: 14px;
    color: ${({ theme }) => theme.colors.neutral600};
  }
`;

const Sum = styled.output`
  font-size: 32px;
  line-height: 40px;
  font-weight: 700;
  white-space: nowrap;
`;

const Ways = styled.fieldset`
  display: grid;
  grid-template-columns: 1fr 1fr;
  margin: 0;
  padding: 0;
  border: 0;
  label {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-height: 44px;
    cursor: pointer;
    font-weight: 600;
    border: 1px solid ${({ theme }) => theme.colors.neutral200};
  }
  label:first-of-type {
    border-radius: 4px 0 0 4px;
  }
  label:last-of-type {
    border-radius: 0 4px 4px 0;
    margin-left: -1px;
  }
  label:has(input:checked) {
    position: relative;
    background: ${({ theme }) => theme.colors.primary100};
    border-color: ${({ theme }) => theme.colors.primary600};
  }
  label:has(input:focus-visible) {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 1px;
  }
  input {
    margin: 0;
    accent-color: ${({ theme }) => theme.colors.primary600};
  }
`;

const Accept = styled.div`
  button {
    width: 100%;
    height: 48px;
    justify-content: center;
    span {
      font-size: 16px;
    }
  }
  ${PHONE} {
    position: sticky;
    bottom: 0;
    margin: 0 -16px -16px;
    padding: 8px 16px;
    background: ${({ theme }) => theme.colors.neutral0};
    border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
`;

interface PayPanelProps {
  basket: Basket;
  paidBy: PaidBy;
  /** What the buyer handed over in cash; null while nothing is typed. */
  given: Cents | null;
  isSending: boolean;
  phoneFault?: string;
  onPaidBy: (way: PaidBy) => void;
  onGiven: (amount: Cents | null) => void;
  onAccept: (change: Cents | null) => void;
  /** The field for goods gets the focus again. */
  onDone: () => void;
}

/** The sum, how it is paid, the change, and the one button. */
export function PayPanel({ basket, paidBy, given, isSending, phoneFault, onPaidBy, onGiven, onAccept, onDone }: PayPanelProps) {
  const intl = useIntl();
  const formats = useFormats();
  const id = useId();
  const { draft, customer, edit, choose } = basket;
  const order = editedOrder(draft);
  const total = totalOf(order);
  const sum = total.ok ? total.value : cents(0);
  const change = paidBy === 'cash' && given !== null && given > 0 ? cents(given - sum) : null;
  const isShort = order.lines.some(({ product, quantity }) => (basket.stock[product]?.available ?? quantity) < quantity);
  const isReady = order.lines.length > 0 && total.ok && !isShort && !(change !== null && change < 0);
  const accept = (): void => {
    if (isReady && !isSending) onAccept(change);
  };
  useKeys({ 'Mod+Enter': accept, 'Mod+NumpadEnter': accept });
  const say = (name: string): string => intl.formatMessage({ id: `desk.counter.${name}` });
  return (
    <Panel aria-label={say('payment')} data-pay>
      <Body>
        <Row>
          <span>{intl.formatMessage({ id: 'desk.order.total.goods' })}</span>
          <span>{formats.money(goodsOf(order.lines) / 100)}</span>
        </Row>
        <Row>
          <label htmlFor={`${id}-discount`}>{intl.formatMessage({ id: 'desk.order.field.discount' })}</label>
          <AmountField
            id={`${id}-discount`}
            value={order.costs.discount}
            isWrong={!total.ok}
            onChange={(amount) => edit((now) => withCost(now, 'discount', amount))}
          />
        </Row>
        <Row>
          <span>{intl.formatMessage({ id: 'desk.order.total' })}</span>
          <Sum aria-live="polite">{total.ok ? formats.money(sum / 100) : '—'}</Sum>
        </Row>
        {!total.ok && <Fault role="alert">{intl.formatMessage({ id: `desk.order.fault.${total.reason}` })}</Fault>}
        <Ways>
          <legend style={{ position: 'absolute', clipPath: 'inset(50%)' }}>{say('paidBy')}</legend>
          {(['cash', 'card'] as const).map((way) => (
            <label key={way}>
              <input type="radio" name={`${id}-way`} checked={paidBy === way} onChange={() => onPaidBy(way)} />
              {say(way)}
            </label>
          ))}
        </Ways>
        {paidBy === 'cash' && (
          <>
            <Row
              onKeyDown={(event) => {
                if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
                event.preventDefault();
                accept();
              }}
            >
              <label htmlFor={`${id}-given`}>{say('given')}</label>
              <AmountField
                id={`${id}-given`}
                isGiven
                value={given ?? cents(0)}
                isWrong={change !== null && change < 0}
                onChange={onGiven}
              />
            </Row>
            <Row aria-live="polite">
              <span>{say(change !== null && change < 0 ? 'missing' : 'change')}</span>
              <b>{change === null ? '—' : formats.money(Math.abs(change) / 100)}</b>
            </Row>
          </>
        )}
        {customer ? (
          <ChosenCustomer
            customer={customer}
            onRelease={() => {
              choose(null);
              edit((now) => withText(now, 'contactPhone', ''));
              onDone();
            }}
          />
        ) : (
          <Field.Root name="customer" error={phoneFault}>
            <Field.Label>{say('customer')}</Field.Label>
            <CustomerField
              value={order.texts.contactPhone}
              onType={(text) => edit((now) => withText(now, 'contactPhone', text))}
              onPick={(found) => {
                choose(found);
                edit((now) => withText(now, 'contactPhone', found.phone ?? ''));
                onDone();
              }}
              onNext={onDone}
            />
            <Field.Error />
          </Field.Root>
        )}
        {isShort && <Fault role="status">{say('short')}</Fault>}
        <Accept>
          <Button
            data-accept
            size="L"
            disabled={!isReady}
            loading={isSending}
            onClick={accept}
            endIcon={<Kbd $onPrimary>{commandKey('↵')}</Kbd>}
          >
            {say('accept')}
          </Button>
        </Accept>
      </Body>
    </Panel>
  );
}

const Fault = styled.p`
  font-size: 12px;
  line-height: 16px;
  font-weight: 600;
  color: ${({ theme }) => theme.colors.danger700};
`;
