import { useId, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { centsToWire, type Cents } from '../../../../../kernel/money';
import { goodsOf, totalOf, type DraftCost, type EditableOrder } from '../../../../../api/orders/domain/order-draft';
import { useFormats } from '../ui/useFormats';
import { AmountField } from './AmountField';
import { PHONE, Struck } from './surface';

const Row = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  justify-content: flex-end;
  gap: 8px 24px;
  min-height: 48px;
  padding: 8px 16px;
  border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  font-size: 12px;
  line-height: 16px;
  font-variant-numeric: tabular-nums;
  color: ${({ theme }) => theme.colors.neutral600};
  label,
  .label {
    color: ${({ theme }) => theme.colors.neutral600};
  }
  b {
    font-weight: 600;
    color: ${({ theme }) => theme.colors.neutral800};
  }
  ${PHONE} {
    justify-content: space-between;
  }
`;

const Part = styled.div`
  display: flex;
  align-items: center;
  gap: 8px;
`;

const Sum = styled.span`
  font-size: 18px;
  line-height: 24px;
  font-weight: 600;
  white-space: nowrap;
  color: ${({ theme }) => theme.colors.neutral800};
`;

const Fault = styled.p`
  flex-basis: 100%;
  text-align: right;
  font-weight: 600;
  color: ${({ theme }) => theme.colors.danger700};
`;

interface TotalsProps {
  order: EditableOrder;
  /** What is saved; differences are struck and ringed. Absent where nothing is saved yet. */
  saved?: EditableOrder;
  isReadOnly?: boolean;
  /** The costs that can be given here; the counter has no delivery. */
  costs?: readonly DraftCost[];
  children?: ReactNode;
  onCost: (field: DraftCost, amount: Cents) => void;
}

/** Pieces, goods, discount, delivery and the sum; says so when the discount is larger than the order. */
export function Totals({ order, saved, isReadOnly = false, costs = ['discount', 'deliveryCost'], children, onCost }: TotalsProps) {
  const intl = useIntl();
  const formats = useFormats();
  const id = useId();
  const money = (amount: Cents): string => formats.money(centsToWire(amount));
  const total = totalOf(order);
  const before = saved ? totalOf(saved) : null;
  const pieces = order.lines.reduce((sum, { quantity }) => sum + quantity, 0);
  return (
    <Row>
      <span>
        {intl.formatMessage({ id: 'desk.order.total.pieces' }, { pieces })} · {intl.formatMessage({ id: 'desk.order.total.goods' })}{' '}
        <b>{money(goodsOf(order.lines))}</b>
      </span>
      {costs.map((field) => {
        const isChanged = saved !== undefined && saved.costs[field] !== order.costs[field];
        return (
          <Part key={field}>
            <label htmlFor={`${id}-${field}`}>{intl.formatMessage({ id: `desk.order.field.${field}` })}</label>
            {isChanged && <Struck>{money(saved.costs[field])}</Struck>}
            {isReadOnly ? (
              <b id={`${id}-${field}`}>{money(order.costs[field])}</b>
            ) : (
              <AmountField
                id={`${id}-${field}`}
                value={order.costs[field]}
                isChanged={isChanged}
                isWrong={field === 'discount' && !total.ok}
                describedBy={total.ok ? undefined : `${id}-fault`}
                onChange={(amount) => onCost(field, amount)}
              />
            )}
          </Part>
        );
      })}
      {children ?? (
        <Part>
          <span className="label" style={{ fontSize: 14 }}>
            {intl.formatMessage({ id: 'desk.order.total' })}
          </span>
          {before?.ok && total.ok && before.value !== total.value && <Struck style={{ fontSize: 14 }}>{money(before.value)}</Struck>}
          <Sum>{total.ok ? money(total.value) : '—'}</Sum>
        </Part>
      )}
      {!total.ok && (
        <Fault id={`${id}-fault`} role="alert">
          {intl.formatMessage({ id: `desk.order.fault.${total.reason}` })}
        </Fault>
      )}
    </Row>
  );
}
