import { useEffect, useRef } from 'react';
import { Typography } from '@strapi/design-system';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import type { CustomerBody } from '../../../../../api/crm/contracts/bodies';
import { CategoryBadge } from '../order/CustomerFigures';
import { Failed } from '../ui/states';
import { useFormats } from '../ui/useFormats';
import { customerName } from './customer-name';
import { CustomerMenu } from './CustomerMenu';
import { TagLine } from './TagChips';
import type { CustomerList } from './useCustomers';
import type { Trash } from './useTrash';

const CARD_PX = 128;
const READ_AHEAD = 8;

const Card = styled.article`
  padding: 10px 8px 12px 16px;
  border: 1px solid ${({ theme }) => theme.colors.neutral150};
  border-radius: 4px;
  background: ${({ theme }) => theme.colors.neutral0};
  box-shadow: ${({ theme }) => theme.shadows.tableShadow};
  font-size: 14px;
  line-height: 20px;
  color: ${({ theme }) => theme.colors.neutral800};
  font-variant-numeric: tabular-nums;
  a {
    color: ${({ theme }) => theme.colors.primary600};
    text-decoration: none;
  }
  > div {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
    min-height: 28px;
    padding-right: 8px;
  }
  > .head {
    padding-right: 0;
    min-height: 40px;
  }
  .name {
    flex: 1;
    min-width: 0;
    padding: 8px 0;
    overflow-wrap: anywhere;
    font-size: 16px;
    font-weight: 600;
  }
  .contact {
    padding: 4px 0;
  }
`;

interface CustomerCardsProps {
  list: CustomerList;
  canWrite: boolean;
  trash: Trash;
}

/** Customers on a narrow screen: cards one below the other; only those in sight are in the document. */
export function CustomerCards({ list, canWrite, trash }: CustomerCardsProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const { customers, hasMore, isReadingMore, error, more } = list;
  const virtual = useVirtualizer({
    count: customers.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => CARD_PX,
    getItemKey: (index) => customers[index]?.documentId ?? index,
    gap: 8,
    overscan: 4,
    paddingEnd: 16,
  });
  const items = virtual.getVirtualItems();
  const lastIndex = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (hasMore && !isReadingMore && !error && lastIndex >= customers.length - READ_AHEAD) more();
  }, [hasMore, isReadingMore, error, lastIndex, customers.length, more]);
  return (
    <div ref={scroller} style={{ flex: 1, minHeight: 0, overflowY: 'auto', padding: '2px 16px 0' }} data-customers>
      <div style={{ height: virtual.getTotalSize(), position: 'relative' }}>
        {items.map(({ index, key, start }) => {
          const customer = customers[index];
          return customer === undefined ? null : (
            <div
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              style={{ position: 'absolute', top: 0, left: 0, right: 0, transform: `translateY(${start}px)` }}
            >
              <OneCard customer={customer} canWrite={canWrite} trash={trash} />
            </div>
          );
        })}
      </div>
      {error ? <Failed error={error} onRetry={more} /> : null}
    </div>
  );
}

function OneCard({ customer, canWrite, trash }: { customer: CustomerBody; canWrite: boolean; trash: Trash }) {
  const intl = useIntl();
  const formats = useFormats();
  const { documentId, phone, email, category, totalOrders, totalSpent, tags, city } = customer;
  const contact = phone ? (
    <a className="contact" href={`tel:${phone}`}>
      {formats.phone(phone)}
    </a>
  ) : email ? (
    <a className="contact" href={`mailto:${email}`}>
      {email}
    </a>
  ) : (
    <span>—</span>
  );
  return (
    <Card data-customer={documentId}>
      <div className="head">
        <Link className="name" to={`/plugins/desk/customers/${documentId}`}>
          {customerName(customer, intl)}
        </Link>
        {category ? <CategoryBadge category={category} /> : null}
        <CustomerMenu customer={customer} canWrite={canWrite} trash={trash} />
      </div>
      <div>
        {contact}
        <Typography textColor="neutral600" variant="pi">
          {city}
        </Typography>
      </div>
      <div>
        <Typography textColor="neutral600" variant="pi">
          {totalOrders
            ? intl.formatMessage({ id: 'desk.customers.card.orders' }, { count: totalOrders, spent: formats.sum(totalSpent ?? 0) })
            : intl.formatMessage({ id: 'desk.customers.card.none' })}
        </Typography>
        <TagLine tags={tags} />
      </div>
    </Card>
  );
}
