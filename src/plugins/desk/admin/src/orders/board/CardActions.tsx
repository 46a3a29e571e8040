import { useState } from 'react';
import { Button, Flex, IconButton, Menu } from '@strapi/design-system';
import { ArrowsHorizontal, More } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { OrderCard } from '../../../../../../api/orders/contracts/card';
import { StatusIcon } from '../../ui/StatusIcon';
import { useOrdersScope } from '../model/OrdersContext';
import { likelyMove, moveLabel } from '../moves/effect-words';
import { MoveItems } from '../moves/MoveItems';
import { MoreItems } from './MoreItems';

const Row = styled(Flex)`
  margin: 10px -12px -10px;
  padding: 6px 8px;
  border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  background: ${({ theme }) => theme.colors.neutral100};
  border-radius: 0 0 4px 4px;
  cursor: default;
  button {
    height: 26px;
  }
`;

const Bare = styled(Menu.Trigger)`
  width: 28px;
  height: 26px;
  padding: 0;
  justify-content: center;
`;

/** The row that hover and focus add to a card: the likely move, every move, everything else. */
export function CardActions({ card, onMenu }: { card: OrderCard; onMenu: (isOpen: boolean) => void }) {
  const intl = useIntl();
  const { acts, canWrite } = useOrdersScope();
  const [open, setOpen] = useState<'move' | 'more' | null>(null);
  const likely = likelyMove(card.status);
  const toggle = (menu: 'move' | 'more') => (isOpen: boolean) => {
    setOpen(isOpen ? menu : null);
    onMenu(isOpen);
  };
  return (
    <Row data-acts="" gap={1} justifyContent="space-between">
      {canWrite && likely ? (
        <Button
          size="S"
          variant="tertiary"
          startIcon={<StatusIcon status={likely} />}
          onClick={() => acts.move(card, likely)}
          style={{ minWidth: 0, padding: '0 8px' }}
        >
          {moveLabel(card.status, likely, intl)}
        </Button>
      ) : (
        <span />
      )}
      <Flex gap={1}>
        {canWrite ? (
          <Menu.Root open={open === 'move'} onOpenChange={toggle('move')}>
            <Bare tag={IconButton} icon={<ArrowsHorizontal aria-hidden />} label={intl.formatMessage({ id: 'desk.orders.move' })}>
              <ArrowsHorizontal aria-hidden />
            </Bare>
            {open === 'move' ? <MoveItems card={card} onMove={(to) => acts.move(card, to)} /> : null}
          </Menu.Root>
        ) : null}
        <Menu.Root open={open === 'more'} onOpenChange={toggle('more')}>
          <Bare tag={IconButton} icon={<More aria-hidden />} label={intl.formatMessage({ id: 'desk.orders.more' })}>
            <More aria-hidden />
          </Bare>
          {open === 'more' ? <MoreItems card={card} /> : null}
        </Menu.Root>
      </Flex>
    </Row>
  );
}
