import { memo, type ReactNode } from 'react';
import { Checkbox, Td, Tr, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link, useNavigate } from 'react-router-dom';
import { styled } from 'styled-components';
import type { CustomerBody } from '../../../../../api/crm/contracts/bodies';
import { CategoryBadge } from '../order/CustomerFigures';
import { Avatar } from '../ui/Avatar';
import { useFormats } from '../ui/useFormats';
import type { CustomerColumn, useCustomerColumns } from './columns';
import { customerName } from './customer-name';
import { CustomerMenu } from './CustomerMenu';
import { TagLine } from './TagChips';
import type { Trash } from './useTrash';

const Name = styled.span`
  display: flex;
  align-items: center;
  gap: 10px;
  min-width: 0;
  a {
    overflow: hidden;
    text-overflow: ellipsis;
    color: ${({ theme }) => theme.colors.primary600};
    font-size: 14px;
    line-height: 20px;
    font-weight: 600;
    text-decoration: none;
  }
  a:hover {
    text-decoration: underline;
  }
`;

const Figures = styled(Typography)`
  font-variant-numeric: tabular-nums;
`;

interface CustomerRowProps {
  customer: CustomerBody;
  columns: ReturnType<typeof useCustomerColumns>;
  index: number;
  isSelected: boolean;
  canWrite: boolean;
  trash: Trash;
  onSelect: (id: string, isOn: boolean, isRange: boolean) => void;
}

/** One customer of the list. */
export const CustomerRow = memo(function CustomerRow({
  customer,
  columns,
  index,
  isSelected,
  canWrite,
  trash,
  onSelect,
}: CustomerRowProps) {
  const intl = useIntl();
  const formats = useFormats();
  const navigate = useNavigate();
  const id = customer.documentId;
  const name = customerName(customer, intl);
  const path = `/plugins/desk/customers/${id}`;
  const quiet = (value: ReactNode) => (
    <Figures ellipsis textColor="neutral700" variant="pi">
      {value}
    </Figures>
  );
  const cells: Record<CustomerColumn, ReactNode> = {
    name: (
      <Name>
        <Avatar name={name} size={24} />
        <Link to={path}>{name}</Link>
      </Name>
    ),
    phone: quiet(formats.phone(customer.phone)),
    city: quiet(customer.city),
    category: customer.category ? <CategoryBadge category={customer.category} /> : null,
    orders: quiet(customer.totalOrders ? formats.number(customer.totalOrders) : '—'),
    spent: customer.totalSpent ? (
      <Figures fontWeight="bold" textColor="neutral800">
        {formats.sum(customer.totalSpent)}
      </Figures>
    ) : (
      quiet('—')
    ),
    average: quiet(customer.averageOrder ? formats.sum(customer.averageOrder) : '—'),
    lastOrder: quiet(customer.lastOrderDate ? formats.date(customer.lastOrderDate) : '—'),
    tags: <TagLine tags={customer.tags} />,
  };
  return (
    <Tr
      data-customer={id}
      data-index={index}
      aria-selected={isSelected}
      tabIndex={0}
      onDoubleClick={() => navigate(path)}
      onKeyDown={(event: React.KeyboardEvent) => {
        if (event.key === 'Enter' && event.target === event.currentTarget) navigate(path);
      }}
    >
      {canWrite ? (
        <Td>
          <Checkbox
            aria-label={intl.formatMessage({ id: 'desk.customers.select' }, { name })}
            checked={isSelected}
            onClick={(event: React.MouseEvent) => onSelect(id, !isSelected, event.shiftKey)}
          />
        </Td>
      ) : null}
      {columns.map(({ name: column, isRight }) => (
        <Td key={column} data-right={isRight ? '' : undefined}>
          {cells[column]}
        </Td>
      ))}
      <Td data-right="">
        <CustomerMenu customer={customer} canWrite={canWrite} trash={trash} />
      </Td>
    </Tr>
  );
});
