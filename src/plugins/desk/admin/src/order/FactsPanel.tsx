import { Flex, Menu } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { OrderDetail } from '../../../../../api/orders/contracts/staff-bodies';
import { Avatar } from '../ui/Avatar';
import { useFormats } from '../ui/useFormats';
import { useStaff } from '../ui/useStaff';
import { FactList, Flashing, LinkLike, Panel, PanelHead } from './surface';
import type { OrderWork } from './useOrderWork';

const Trigger = styled(Menu.Trigger)`
  height: 24px;
  padding: 0 4px;
  span {
    font-size: 12px;
    font-weight: 600;
    color: ${({ theme }) => theme.colors.primary600};
  }
  svg {
    display: none;
  }
  &[aria-disabled='true'] {
    border-color: transparent;
    background: none;
    span {
      color: ${({ theme }) => theme.colors.neutral600};
    }
  }
`;

interface FactsPanelProps {
  order: OrderDetail;
  mayWrite: boolean;
  isEditing: boolean;
  flashing: ReadonlySet<string>;
  work: OrderWork;
}

/** Manager, author, channel, created, changed; the order is taken or handed over here. */
export function FactsPanel({ order, mayWrite, isEditing, flashing, work }: FactsPanelProps) {
  const intl = useIntl();
  const formats = useFormats();
  const staff = useStaff();
  const me = staff.find(({ isMe }) => isMe);
  // Until it is known who I am there is nothing to take.
  const isMine = staff.length === 0 || (me !== undefined && order.manager?.documentId === me.documentId);
  const isDisabled = isEditing || work.isBusy;
  const channel = intl.formatMessage({ id: `desk.channel.${order.channel}` });
  return (
    <Panel aria-labelledby="order-facts">
      <PanelHead id="order-facts" title={intl.formatMessage({ id: 'desk.order.facts' })}>
        {mayWrite && (
          <Flex gap={1}>
            {!isMine && (
              <LinkLike type="button" disabled={isDisabled} onClick={() => void work.assign('me')}>
                {intl.formatMessage({ id: 'desk.order.take' })}
              </LinkLike>
            )}
            <Menu.Root>
              <Trigger variant="ghost" size="S" disabled={isDisabled}>
                {intl.formatMessage({ id: 'desk.order.handOver' })}
              </Trigger>
              <Menu.Content popoverPlacement="bottom-end">
                {staff
                  .filter(({ documentId }) => documentId !== order.manager?.documentId)
                  .map(({ documentId, displayName, isMe }) => (
                    <Menu.Item key={documentId} onSelect={() => void work.assign(documentId)}>
                      {isMe ? intl.formatMessage({ id: 'desk.order.me' }, { name: displayName }) : displayName}
                    </Menu.Item>
                  ))}
                {order.manager && (
                  <Menu.Item onSelect={() => void work.assign(null)}>{intl.formatMessage({ id: 'desk.order.nobody' })}</Menu.Item>
                )}
              </Menu.Content>
            </Menu.Root>
          </Flex>
        )}
      </PanelHead>
      <FactList>
        <dt>{intl.formatMessage({ id: 'desk.order.field.manager' })}</dt>
        <dd>
          <Flashing $isFlashing={flashing.has('manager')}>
            <Flex gap={2}>
              {order.manager && <Avatar name={order.manager.displayName} size={20} />}
              {order.manager?.displayName ?? intl.formatMessage({ id: 'desk.order.nobody' })}
            </Flex>
          </Flashing>
        </dd>
        <dt>{intl.formatMessage({ id: 'desk.order.field.author' })}</dt>
        <dd>
          {order.author.name || intl.formatMessage({ id: `desk.order.who.${order.author.kind}` })}, {channel.toLocaleLowerCase()}
        </dd>
        <dt>{intl.formatMessage({ id: 'desk.order.field.createdAt' })}</dt>
        <dd>
          <time dateTime={order.createdAt}>{formats.dateTime(order.createdAt)}</time>
        </dd>
        <dt>{intl.formatMessage({ id: 'desk.order.field.updatedAt' })}</dt>
        <dd>
          <time dateTime={order.updatedAt}>{formats.dateTime(order.updatedAt)}</time>
        </dd>
      </FactList>
    </Panel>
  );
}
