import { Box, Flex, Menu, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { OrderCard } from '../../../../../../api/orders/contracts/card';
import type { OrderMove } from '../../../../../../api/orders/contracts/staff-bodies';
import type { OrderStatus } from '../../../../../../api/orders/domain/status';
import { Kbd } from '../../ui/Kbd';
import { STATUS_LOOK } from '../../ui/status-look';
import { StatusIcon } from '../../ui/StatusIcon';
import { effectWords, shortageWords } from './effect-words';
import { useMoves } from './useMoves';

const Content = styled(Menu.Content)`
  width: 370px;
  max-width: calc(100vw - 32px);
  max-height: min(420px, 80vh);
  align-items: stretch;
  [role='menuitem'] {
    width: 100%;
    justify-content: flex-start;
  }
  [role='menuitem'] > * {
    width: 100%;
  }
`;

const Line = styled.div`
  height: 1px;
  margin: 4px 0;
  background: ${({ theme }) => theme.colors.neutral150};
`;

interface MoveItemProps {
  move: OrderMove;
  from: OrderStatus;
  onMove: (to: OrderStatus) => void;
}

function MoveItem({ move, from, onMove }: MoveItemProps) {
  const intl = useIntl();
  const { labelId, digit } = STATUS_LOOK[move.to];
  const isCancel = move.to === 'cancelled';
  const short = shortageWords(move, intl);
  return (
    <Menu.Item onSelect={() => onMove(move.to)} data-move={move.to}>
      <Flex alignItems="flex-start" gap={3} width="100%">
        <Box paddingTop="2px">
          <StatusIcon colour={isCancel ? 'danger600' : undefined} size={16} status={move.to} />
        </Box>
        <Box flex="1" style={{ whiteSpace: 'normal' }}>
          <Typography fontWeight="bold" tag="div" textColor={isCancel ? 'danger600' : 'neutral800'}>
            {intl.formatMessage({ id: isCancel ? 'desk.move.cancelled' : labelId })}
          </Typography>
          <Typography tag="div" textColor="neutral600" variant="pi">
            {effectWords(move, from, intl)}
          </Typography>
          {short ? (
            <Typography tag="div" textColor="danger600" variant="pi">
              {short}
            </Typography>
          ) : null}
        </Box>
        <Kbd aria-hidden>{digit}</Kbd>
      </Flex>
    </Menu.Item>
  );
}

/** The list of a menu that moves an order; each item says what it does. Mounted while the menu is open. */
export function MoveItems({ card, onMove }: { card: OrderCard; onMove: (to: OrderStatus) => void }) {
  const intl = useIntl();
  const moves = useMoves(card);
  const others = moves.filter(({ to }) => to !== 'cancelled');
  const cancel = moves.find(({ to }) => to === 'cancelled');
  return (
    <Content popoverPlacement="bottom-start">
      <Menu.Label>
        <Typography textColor="neutral600" variant="sigma">
          {intl.formatMessage({ id: 'desk.orders.move.title' }, { number: card.number })}
        </Typography>
      </Menu.Label>
      {moves.length === 0 ? (
        <Box padding={2}>
          <Typography textColor="neutral600">{intl.formatMessage({ id: 'desk.orders.move.none' })}</Typography>
        </Box>
      ) : null}
      {others.map((move) => (
        <MoveItem key={move.to} move={move} from={card.status} onMove={onMove} />
      ))}
      {cancel && others.length > 0 ? <Line aria-hidden /> : null}
      {cancel ? <MoveItem move={cancel} from={card.status} onMove={onMove} /> : null}
    </Content>
  );
}
