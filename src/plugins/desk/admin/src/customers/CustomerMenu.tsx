import { IconButton, Menu } from '@strapi/design-system';
import { More } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { useNavigate } from 'react-router-dom';
import type { CustomerBody } from '../../../../../api/crm/contracts/bodies';
import { may } from '../permissions';
import { useMay } from '../ui/useMay';
import { customerName } from './customer-name';
import type { Trash } from './useTrash';

interface CustomerMenuProps {
  customer: CustomerBody;
  canWrite: boolean;
  trash: Trash;
}

/** What can be done with one customer of the list. */
export function CustomerMenu({ customer, canWrite, trash }: CustomerMenuProps) {
  const intl = useIntl();
  const navigate = useNavigate();
  const canOrder = useMay(may.writeOrders);
  const canSeeOrders = useMay(may.readOrders);
  const { documentId, deletedAt } = customer;
  const text = (id: string): string => intl.formatMessage({ id: `desk.customers.${id}` });
  return (
    <Menu.Root>
      <Menu.Trigger
        tag={IconButton}
        icon={<More aria-hidden />}
        label={intl.formatMessage({ id: 'desk.customers.more.one' }, { name: customerName(customer, intl) })}
        variant="ghost"
      />
      <Menu.Content popoverPlacement="bottom-end">
        <Menu.Item onSelect={() => navigate(`/plugins/desk/customers/${documentId}`)}>{text('open')}</Menu.Item>
        {canOrder && deletedAt === null ? (
          <Menu.Item onSelect={() => navigate(`/plugins/desk/orders/new?customer=${documentId}`)}>{text('order')}</Menu.Item>
        ) : null}
        {canSeeOrders ? (
          <Menu.Item onSelect={() => navigate(`/plugins/desk/orders?view=list&tab=all&customerId=${documentId}`)}>
            {text('orders')}
          </Menu.Item>
        ) : null}
        {canWrite && deletedAt === null ? (
          <Menu.Item onSelect={() => void trash.discard(customer)} variant="danger">
            {text('discard')}
          </Menu.Item>
        ) : null}
        {canWrite && deletedAt !== null ? <Menu.Item onSelect={() => void trash.restore(customer)}>{text('restore')}</Menu.Item> : null}
      </Menu.Content>
    </Menu.Root>
  );
}
