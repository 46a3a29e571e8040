import { memo, useState, type ReactNode } from 'react';
import { Checkbox, IconButton, Menu, Td, Tr, Typography } from '@strapi/design-system';
import { CaretDown, More, Plus, WarningCircle } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import type { OrderCard } from '../../../../../../api/orders/contracts/card';
import { Avatar } from '../../ui/Avatar';
import { ChannelLabel } from '../../ui/ChannelLabel';
import { PaymentMark } from '../../ui/PaymentMark';
import { StatusPill } from '../../ui/StatusPill';
import { useFormats } from '../../ui/useFormats';
import { TakeCircle } from '../board/card-style';
import { customerName, warningOf } from '../board/card-words';
import { MoreItems } from '../board/MoreItems';
import { useOrderEntry, useOrdersScope } from '../model/OrdersContext';
import { MoveItems } from '../moves/MoveItems';
import type { ListColumn } from './columns';
import { LIST_COLUMNS } from './columns';
import { PillTrigger, TextAct } from './list-style';

const NumberLink = styled(Link)`
  color: ${({ theme }) => theme.colors.primary600};
  font-size: 14px;
  font-weight: 600;
  text-decoration: none;
  font-variant-numeric: tabular-nums;
  &:hover {
    text-decoration: underline;
  }
`;

/** The phone stands beside the name where both fit, else under it: names are what a row is known by. */
const Customer = styled.div`
  container-type: inline-size;
  > div {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 12px;
    > :last-child {
      flex: none;
    }
  }
  @container (max-width: 260px) {
    > div {
      flex-direction: column;
      align-items: flex-start;
      gap: 0;
      > * {
        max-width: 100%;
        line-height: 18px;
      }
    }
  }
`;

const Figures = styled(Typography)`
  font-variant-numeric: tabular-nums;
`;

interface OrderRowProps {
  id: string;
  index: number;
  hidden: readonly string[];
  isSelected: boolean;
  onSelect: (id: string, isOn: boolean, isRange: boolean) => void;
  onMenu: (isOpen: boolean) => void;
}

function ManagerCell({ card }: { card: OrderCard }) {
  const intl = useIntl();
  const { acts, canWrite } = useOrdersScope();
  if (card.manager)
    return (
      <span style={{ display: 'inline-flex', alignItems: 'center', gap: 8, maxWidth: '100%' }}>
        <Avatar name={card.manager.displayName} size={22} />
        <Typography ellipsis textColor="neutral800">
          {card.manager.displayName}
        </Typography>
      </span>
    );
  if (!canWrite) return <Typography textColor="neutral600">{intl.formatMessage({ id: 'desk.orders.manager.none' })}</Typography>;
  return (
    <TextAct
      type="button"
      onClick={() => acts.take(card)}
      aria-label={intl.formatMessage({ id: 'desk.orders.take.number' }, { number: card.number })}
    >
      <TakeCircle as="span" aria-hidden style={{ width: 22, height: 22 }}>
        <Plus height="10px" width="10px" />
      </TakeCircle>
      {intl.formatMessage({ id: 'desk.orders.take' })}
    </TextAct>
  );
}

function StatusCell({ card, onMenu }: { card: OrderCard; onMenu: (isOpen: boolean) => void }) {
  const { acts, canWrite } = useOrdersScope();
  const [isOpen, setOpen] = useState(false);
  if (!canWrite || card.allowedTransitions.length === 0) return <StatusPill status={card.status} />;
  return (
    <Menu.Root
      open={isOpen}
      onOpenChange={(next) => {
        setOpen(next);
        onMenu(next);
      }}
    >
      <PillTrigger endIcon={null} variant="ghost">
        <StatusPill status={card.status} after={<CaretDown aria-hidden height="8px" width="8px" fill="neutral600" />} />
      </PillTrigger>
      {isOpen ? <MoveItems card={card} onMove={(to) => acts.move(card, to)} /> : null}
    </Menu.Root>
  );
}

/** One order of the list. */
export const OrderRow = memo(function OrderRow({ id, index, hidden, isSelected, onSelect, onMenu }: OrderRowProps) {
  const intl = useIntl();
  const formats = useFormats();
  const { acts, canWrite } = useOrdersScope();
  const entry = useOrderEntry(id);
  if (!entry) return null;
  const { card, flash } = entry;
  const warning = warningOf(card, new Date(), intl);
  const cells: Record<ListColumn, ReactNode> = {
    position: (
      <Figures textColor="neutral600" variant="pi">
        {index + 1}
      </Figures>
    ),
    number: <NumberLink to={`/plugins/desk/orders/${id}`}>{card.number}</NumberLink>,
    customer: (
      <Customer>
        <div>
          <Typography ellipsis fontWeight="bold" textColor="neutral800" title={customerName(card, intl)}>
            {customerName(card, intl)}
          </Typography>
          <Figures textColor="neutral600" variant="pi">
            {formats.phone(card.customer?.phone ?? card.contact.phone)}
          </Figures>
        </div>
      </Customer>
    ),
    manager: <ManagerCell card={card} />,
    status: <StatusCell card={card} onMenu={onMenu} />,
    payment: <PaymentMark payment={card.paymentStatus} />,
    channel: <ChannelLabel channel={card.channel} />,
    total: (
      <span style={{ display: 'inline-flex', alignItems: 'center', gap: 8 }} title={warning ?? undefined}>
        {warning ? <WarningCircle aria-label={warning} role="img" fill="danger600" height="13px" width="13px" /> : null}
        <Figures fontWeight="bold" textColor="neutral800">
          {formats.money(card.total)}
        </Figures>
      </span>
    ),
    created: (
      <Figures textColor="neutral600" variant="pi">
        {formats.dateTime(card.createdAt)}
      </Figures>
    ),
  };
  return (
    <Tr
      data-order={id}
      data-index={index}
      aria-selected={isSelected}
      data-flash={flash ? '' : undefined}
      tabIndex={0}
      onDoubleClick={() => acts.open(card)}
    >
      {canWrite ? (
        <Td>
          <Checkbox
            aria-label={intl.formatMessage({ id: 'desk.list.select' }, { number: card.number })}
            checked={isSelected}
            onClick={(event: React.MouseEvent) => onSelect(id, !isSelected, event.shiftKey)}
          />
        </Td>
      ) : null}
      {LIST_COLUMNS.filter(({ name }) => !hidden.includes(name)).map(({ name, isRight }) => (
        <Td key={name} data-right={isRight ? '' : undefined}>
          {cells[name]}
        </Td>
      ))}
      <Td data-right="">
        <Menu.Root onOpenChange={onMenu}>
          <Menu.Trigger
            tag={IconButton}
            icon={<More aria-hidden />}
            label={intl.formatMessage({ id: 'desk.orders.more.number' }, { number: card.number })}
            variant="ghost"
          />
          <MoreItems card={card} />
        </Menu.Root>
      </Td>
    </Tr>
  );
});
