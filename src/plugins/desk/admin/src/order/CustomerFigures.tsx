import { Clock, Crown, Star, User } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { CustomerBrief } from '../../../../../api/orders/contracts/staff-bodies';
import { useFormats } from '../ui/useFormats';

const Figures = styled.dl`
  display: grid;
  grid-template-columns: 5fr 6fr 5fr;
  margin: 0 16px 12px;
  border: 1px solid ${({ theme }) => theme.colors.neutral150};
  border-radius: 4px;
  font-variant-numeric: tabular-nums;
  > div {
    display: flex;
    flex-direction: column-reverse;
    padding: 8px 10px;
    min-width: 0;
  }
  > div + div {
    border-left: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
  dt {
    font-size: 11px;
    line-height: 16px;
    color: ${({ theme }) => theme.colors.neutral600};
  }
  dd {
    margin: 0;
    font-size: 14px;
    line-height: 20px;
    font-weight: 600;
    white-space: nowrap;
    color: ${({ theme }) => theme.colors.neutral800};
  }
`;

const CATEGORY_LOOK = {
  vip: { icon: Crown, scale: 'warning' },
  regular: { icon: Star, scale: 'secondary' },
  new: { icon: User, scale: 'neutral' },
  inactive: { icon: Clock, scale: 'neutral' },
} as const;

const Badge = styled.span<{ $scale: 'warning' | 'secondary' | 'neutral' }>`
  display: inline-flex;
  align-items: center;
  flex: none;
  gap: 6px;
  height: 24px;
  padding: 0 8px;
  border-radius: 4px;
  font-size: 12px;
  font-weight: 600;
  color: ${({ theme }) => theme.colors.neutral800};
  background: ${({ theme, $scale }) => theme.colors[`${$scale}100`]};
  border: 1px solid ${({ theme, $scale }) => theme.colors[`${$scale}200`]};
  svg {
    width: 12px;
    height: 12px;
  }
  svg path {
    fill: ${({ theme, $scale }) => theme.colors[`${$scale}600`]};
  }
`;

/** VIP, regular, new or inactive: sign and word. */
export function CategoryBadge({ category }: { category: CustomerBrief['category'] }) {
  const intl = useIntl();
  const { icon: Icon, scale } = CATEGORY_LOOK[category];
  return (
    <Badge $scale={scale}>
      <Icon aria-hidden />
      {intl.formatMessage({ id: `desk.category.${category}` })}
    </Badge>
  );
}

/** What a customer has ordered so far. */
export function CustomerFigures({ customer }: { customer: CustomerBrief & { averageOrder?: number } }) {
  const intl = useIntl();
  const formats = useFormats();
  const average = customer.averageOrder ?? (customer.totalOrders > 0 ? customer.totalSpent / customer.totalOrders : 0);
  const figures = [
    ['orders', formats.number(customer.totalOrders)],
    ['spent', formats.sum(customer.totalSpent)],
    ['average', formats.sum(average)],
  ] as const;
  return (
    <Figures>
      {figures.map(([name, value]) => (
        <div key={name}>
          <dt>{intl.formatMessage({ id: `desk.order.customer.${name}` }, { count: customer.totalOrders })}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </Figures>
  );
}
