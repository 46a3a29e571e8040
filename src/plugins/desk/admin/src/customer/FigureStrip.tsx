import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { CustomerBody } from '../../../../../api/crm/contracts/bodies';
import { NARROW, PHONE } from '../order/surface';
import { useFormats } from '../ui/useFormats';

/** Figures side by side. */
export const Strip = styled.dl`
  display: grid;
  grid-template-columns: repeat(4, minmax(0, 1fr));
  margin: 0;
  border-radius: 4px;
  background: ${({ theme }) => theme.colors.neutral0};
  box-shadow: ${({ theme }) => theme.shadows.tableShadow};
  font-variant-numeric: tabular-nums;
  > div {
    display: flex;
    flex-direction: column-reverse;
    justify-content: flex-end;
    min-width: 0;
    padding: 12px 16px;
    border-left: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
  > div:first-child {
    border-left: 0;
  }
  dt {
    font-size: 12px;
    line-height: 16px;
    color: ${({ theme }) => theme.colors.neutral600};
  }
  dd {
    margin: 0;
    font-size: 20px;
    line-height: 28px;
    font-weight: 600;
    color: ${({ theme }) => theme.colors.neutral800};
    overflow-wrap: anywhere;
  }
  ${NARROW} {
    dd {
      font-size: 18px;
    }
  }
  ${PHONE} {
    grid-template-columns: repeat(2, minmax(0, 1fr));
    > div:nth-child(3) {
      border-left: 0;
    }
    > div:nth-child(n + 3) {
      border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
    }
  }
`;

/** What somebody has bought so far, of completed orders only. */
export function FigureStrip({ customer }: { customer: CustomerBody }) {
  const intl = useIntl();
  const formats = useFormats();
  const { totalOrders, totalSpent, averageOrder, lastOrderDate } = customer;
  if (totalOrders === null) return null;
  const figures = [
    ['orders', formats.number(totalOrders)],
    ['spent', formats.sum(totalSpent ?? 0)],
    ['average', totalOrders > 0 ? formats.sum(averageOrder ?? 0) : '—'],
    ['lastOrder', lastOrderDate ? formats.date(lastOrderDate) : '—'],
  ] as const;
  return (
    <Strip data-figures>
      {figures.map(([name, value]) => (
        <div key={name}>
          <dt>{intl.formatMessage({ id: `desk.customer.figure.${name}` }, { count: totalOrders })}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </Strip>
  );
}
