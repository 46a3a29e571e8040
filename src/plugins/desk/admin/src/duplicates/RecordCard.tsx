import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import type { CustomerBody } from '../../../../../api/crm/contracts/bodies';
import { customerName } from '../customers/customer-name';
import { CategoryBadge } from '../order/CustomerFigures';
import { Avatar } from '../ui/Avatar';
import { useFormats } from '../ui/useFormats';

const Card = styled.div`
  display: flex;
  align-items: flex-start;
  gap: 12px;
  min-width: 0;
  font-size: 14px;
  line-height: 20px;
  color: ${({ theme }) => theme.colors.neutral800};
  font-variant-numeric: tabular-nums;
  > div {
    flex: 1;
    min-width: 0;
    overflow-wrap: anywhere;
  }
  a {
    color: ${({ theme }) => theme.colors.primary600};
    font-weight: 600;
    text-decoration: none;
  }
  a:hover {
    text-decoration: underline;
  }
  small {
    display: block;
    font-size: 12px;
    line-height: 18px;
    color: ${({ theme }) => theme.colors.neutral600};
  }
  strong {
    font-weight: 600;
  }
`;

/** One record of two that may be one person: what tells them apart. */
export function RecordCard({ customer, isLinked = true, before }: { customer: CustomerBody; isLinked?: boolean; before?: ReactNode }) {
  const intl = useIntl();
  const formats = useFormats();
  const name = customerName(customer, intl);
  const { phone, email, city, totalOrders, totalSpent, createdAt, category, deletedAt } = customer;
  const orders = totalOrders
    ? intl.formatMessage({ id: 'desk.customers.card.orders' }, { count: totalOrders, spent: formats.sum(totalSpent ?? 0) })
    : intl.formatMessage({ id: 'desk.customers.card.none' });
  return (
    <Card>
      {before ?? <Avatar name={name} size={32} />}
      <div>
        {isLinked ? <Link to={`/plugins/desk/customers/${customer.documentId}`}>{name}</Link> : <strong>{name}</strong>}
        <small>{[formats.phone(phone), email].filter(Boolean).join(' · ') || '—'}</small>
        <small>{[city, orders].filter(Boolean).join(' · ')}</small>
        <small>
          {intl.formatMessage({ id: 'desk.merge.since' }, { day: formats.date(createdAt) })}
          {deletedAt ? ` · ${intl.formatMessage({ id: 'desk.customer.discarded' })}` : ''}
        </small>
      </div>
      {category ? <CategoryBadge category={category} /> : null}
    </Card>
  );
}
