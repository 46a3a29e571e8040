import { Modal, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { OrderCard } from '../../../../../../api/orders/contracts/card';
import type { OrderStatus } from '../../../../../../api/orders/domain/status';
import { STATUS_LOOK } from '../../ui/status-look';
import { StatusIcon } from '../../ui/StatusIcon';
import { effectWords, shortageWords } from '../moves/effect-words';
import { useMoves } from '../moves/useMoves';

const Sheet = styled(Modal.Content)`
  top: auto;
  bottom: 0;
  left: 0;
  width: 100vw;
  max-width: none;
  transform: none;
  border-radius: 8px 8px 0 0;
  @media (prefers-reduced-motion: no-preference) {
    &[data-state='open'] {
      animation: none;
    }
  }
`;

const Choice = styled.button`
  display: flex;
  gap: 12px;
  width: 100%;
  min-height: 56px;
  padding: 10px 16px;
  border: none;
  border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  background: none;
  text-align: left;
  cursor: pointer;
  svg {
    flex: none;
    margin-top: 2px;
  }
  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: -2px;
  }
`;

interface MoveSheetProps {
  card: OrderCard;
  onMove: (to: OrderStatus) => void;
  onClose: () => void;
}

/** The moves of an order with what they do, at the bottom of a narrow screen. */
export function MoveSheet({ card, onMove, onClose }: MoveSheetProps) {
  const intl = useIntl();
  const moves = useMoves(card);
  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Sheet aria-describedby={undefined}>
        <Modal.Header closeLabel={intl.formatMessage({ id: 'desk.ui.close' })}>
          <Modal.Title>{intl.formatMessage({ id: 'desk.orders.move.title' }, { number: card.number })}</Modal.Title>
        </Modal.Header>
        <div style={{ overflowY: 'auto', paddingBottom: 'env(safe-area-inset-bottom)' }}>
          {moves.map((move) => {
            const { labelId } = STATUS_LOOK[move.to];
            const isCancel = move.to === 'cancelled';
            const short = shortageWords(move, intl);
            return (
              <Choice key={move.to} type="button" data-move={move.to} onClick={() => onMove(move.to)}>
                <StatusIcon colour={isCancel ? 'danger600' : undefined} size={18} status={move.to} />
                <span>
                  <Typography fontWeight="bold" tag="span" textColor={isCancel ? 'danger600' : 'neutral800'} style={{ display: 'block' }}>
                    {intl.formatMessage({ id: isCancel ? 'desk.move.cancelled' : labelId })}
                  </Typography>
                  <Typography tag="span" textColor="neutral600" variant="pi" style={{ display: 'block' }}>
                    {effectWords(move, card.status, intl)}
                  </Typography>
                  {short ? (
                    <Typography tag="span" textColor="danger600" variant="pi" style={{ display: 'block' }}>
                      {short}
                    </Typography>
                  ) : null}
                </span>
              </Choice>
            );
          })}
        </div>
      </Sheet>
    </Modal.Root>
  );
}
