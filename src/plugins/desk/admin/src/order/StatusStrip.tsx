import { useId, useState } from 'react';
import { Button, Tooltip } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { OrderDetail, OrderMove } from '../../../../../api/orders/contracts/staff-bodies';
import type { OrderStatus, PaymentStatus } from '../../../../../api/orders/domain/status';
import { STATUS_LOOK } from '../ui/status-look';
import { likelyMove, moveEffects, moveLabelId } from './move-words';
import { StepList } from './StepList';
import { Hidden, NARROW, PHONE } from './surface';

const Strip = styled.div`
  display: flex;
  align-items: center;
  gap: 24px;
  min-height: 76px;
  padding: 8px 24px;
  background: ${({ theme }) => theme.colors.neutral0};
  border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
  @media (max-width: 1360px) {
    gap: 12px;
  }
  ${NARROW} {
    flex-wrap: wrap;
    padding: 8px 16px;
  }
`;

const Acts = styled.div`
  display: flex;
  flex-direction: column;
  align-items: flex-end;
  gap: 4px;
  flex: none;
  max-width: 46%;
  padding-left: 24px;
  border-left: 1px solid ${({ theme }) => theme.colors.neutral150};
  > div {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: 8px;
  }
  p {
    font-size: 12px;
    line-height: 16px;
    text-align: right;
    color: ${({ theme }) => theme.colors.neutral600};
  }
  @media (max-width: 1360px) {
    padding-left: 12px;
  }
  ${PHONE} {
    [data-likely] {
      display: none;
    }
  }
  ${NARROW} {
    max-width: 100%;
    flex: 1;
    align-items: stretch;
    padding: 0;
    border: 0;
    > div {
      justify-content: flex-start;
    }
    p {
      text-align: left;
    }
  }
`;

/** On a phone the likely move stands at the bottom, under the thumb. */
const PhoneBar = styled.div`
  display: none;
  ${PHONE} {
    display: block;
    position: sticky;
    bottom: 0;
    z-index: 4;
    padding: 8px 16px;
    background: ${({ theme }) => theme.colors.neutral0};
    border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
    button {
      width: 100%;
      height: 44px;
      justify-content: center;
    }
  }
`;

interface LikelyMoveProps {
  order: OrderDetail;
  isBusy: boolean;
  onMove: (move: OrderMove) => void;
}

/** The page's primary button where the strip has no room for it. */
export function LikelyMoveBar({ order, isBusy, onMove }: LikelyMoveProps) {
  const intl = useIntl();
  const move = order.moves.find(({ to }) => to === likelyMove(order.status));
  if (!move) return null;
  const { icon: Icon } = STATUS_LOOK[move.to];
  return (
    <PhoneBar>
      <Button startIcon={<Icon aria-hidden />} disabled={isBusy} onClick={() => onMove(move)}>
        {intl.formatMessage({ id: moveLabelId(order.status, move.to) })}
      </Button>
    </PhoneBar>
  );
}

interface StripProps {
  order: OrderDetail;
  isReadOnly: boolean;
  /** Moves wait until the edits are saved. */
  isEditing: boolean;
  /** Pieces in the order as it is being edited. */
  pieces?: number;
  isBusy: boolean;
  flashing: ReadonlySet<string>;
  onMove: (move: OrderMove) => void;
  onPay: (to: PaymentStatus) => void;
}

/** Six steps with their times, the allowed moves, and what the likely one does; hovering a move tells its own effect. */
export function StatusStrip({ order, isReadOnly, isEditing, pieces, isBusy, flashing, onMove, onPay }: StripProps) {
  const intl = useIntl();
  const id = useId();
  const [pointed, setPointed] = useState<OrderStatus | null>(null);
  const likely = likelyMove(order.status);
  const moves = order.moves.filter(({ to }) => to !== 'cancelled').sort((a, b) => Number(a.to === likely) - Number(b.to === likely));
  const told = moves.find(({ to }) => to === pointed) ?? moves.find(({ to }) => to === likely);
  // The line has room for what happens to the goods and the link; the tooltip says all.
  const effect = told
    ? moveEffects(intl, { ...told, pieces: pieces ?? told.pieces })
        .filter((_, index) => index !== 1)
        .join(' ')
    : '';
  const hint = isEditing ? intl.formatMessage({ id: 'desk.order.saveFirst' }, { effect }) : effect;
  const payment = order.allowedPayments.includes('paid') ? 'paid' : order.allowedPayments.includes('refunded') ? 'refunded' : null;
  const point = (to: OrderStatus | null) => () => setPointed(to);
  return (
    <Strip>
      <StepList order={order} isFlashing={flashing.has('status')} />
      {!isReadOnly && (moves.length > 0 || payment) && (
        <Acts>
          <div>
            {payment && likely === undefined && <PayButton to={payment} isDisabled={isEditing || isBusy} onPay={onPay} />}
            {moves.map((move, index) => {
              const { icon: Icon } = STATUS_LOOK[move.to];
              const isLikely = move.to === likely;
              return [
                isLikely && payment && <PayButton key="payment" to={payment} isDisabled={isEditing || isBusy} onPay={onPay} />,
                <Tooltip key={move.to} label={moveEffects(intl, move).join(' ')}>
                  <Button
                    data-likely={isLikely || undefined}
                    variant={isLikely ? 'default' : 'tertiary'}
                    startIcon={<Icon aria-hidden />}
                    disabled={isEditing || isBusy}
                    aria-describedby={`${id}-effect-${index}`}
                    onClick={() => onMove(move)}
                    onMouseEnter={point(move.to)}
                    onMouseLeave={point(null)}
                    onFocus={point(move.to)}
                    onBlur={point(null)}
                  >
                    {intl.formatMessage({ id: moveLabelId(order.status, move.to) })}
                    <Hidden id={`${id}-effect-${index}`}>{moveEffects(intl, move).join(' ')}</Hidden>
                  </Button>
                </Tooltip>,
              ];
            })}
          </div>
          {hint && <p>{hint}</p>}
        </Acts>
      )}
    </Strip>
  );
}

function PayButton({ to, isDisabled, onPay }: { to: PaymentStatus; isDisabled: boolean; onPay: (to: PaymentStatus) => void }) {
  const intl = useIntl();
  return (
    <Button variant="tertiary" disabled={isDisabled} onClick={() => onPay(to)}>
      {intl.formatMessage({ id: `desk.order.pay.${to}` })}
    </Button>
  );
}
