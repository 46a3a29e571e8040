import { Menu } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { OrderCard } from '../../../../../../api/orders/contracts/card';
import { useMe } from '../../ui/useStaff';
import { useOrdersScope } from '../model/OrdersContext';

/** Everything else that can be done with an order from a list. */
export function MoreItems({ card }: { card: OrderCard }) {
  const intl = useIntl();
  const { acts, canWrite } = useOrdersScope();
  const me = useMe();
  const say = (id: string): string => intl.formatMessage({ id: `desk.orders.${id}` });
  return (
    <Menu.Content popoverPlacement="bottom-end">
      <Menu.Item onSelect={() => acts.open(card)}>{say('open')}</Menu.Item>
      {canWrite && me && card.manager?.documentId !== me.documentId ? (
        <Menu.Item onSelect={() => acts.take(card)}>{say('take')}</Menu.Item>
      ) : null}
      {canWrite ? <Menu.Item onSelect={() => acts.handOver(card)}>{say('hand')}</Menu.Item> : null}
      {canWrite && card.paymentStatus === 'unpaid' ? <Menu.Item onSelect={() => acts.pay(card, 'paid')}>{say('pay')}</Menu.Item> : null}
      <Menu.Item
        onSelect={() => window.open(`${window.location.pathname.replace(/\/orders.*/, '')}/orders/print?number=${card.number}`, '_blank')}
      >
        {say('print')}
      </Menu.Item>
    </Menu.Content>
  );
}
