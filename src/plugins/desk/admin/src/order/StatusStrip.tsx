import { useId, useState } from 'react';
import { Button, Tooltip } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { OrderDetail, OrderMove } from '../../../../../api/orders/contracts/staff-bodies';
import { ORDER_STATUSES, type OrderStatus, type PaymentStatus } from '../../../../../api/orders/domain/status';
import { STATUS_LOOK } from '../ui/status-look';
import { useFormats } from '../ui/useFormats';
import { likelyMove, moveEffects, moveLabelId } from './move-words';
import { Flashing, Hidden, NARROW } from './surface';

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

const Steps = styled.ol`
  display: flex;
  align-items: center;
  flex: 1;
  gap: 12px;
  min-width: 0;
  margin: 0;
  padding: 4px 2px;
  list-style: none;
  overflow-x: auto;
  scrollbar-width: thin;
  @media (max-width: 1360px) {
    gap: 6px;
  }
  ${NARROW} {
    flex-basis: 100%;
  }
`;

const Step = styled.li<{ $state: 'done' | 'now' | 'ahead' }>`
  display: flex;
  align-items: center;
  gap: 8px;
  flex: none;
  color: ${({ theme, $state }) => ($state === 'ahead' ? theme.colors.neutral600 : theme.colors.neutral800)};
  font-size: 13px;
  line-height: 16px;
  font-weight: ${({ $state }) => ($state === 'now' ? 600 : 400)};
  small {
    display: block;
    font-size: 11px;
    font-weight: 400;
    font-variant-numeric: tabular-nums;
    color: ${({ theme }) => theme.colors.neutral600};
  }
  & + &::before {
    content: '';
    flex: none;
    width: 24px;
    height: 2px;
    margin-right: 4px;
    background: ${({ theme, $state }) => ($state === 'ahead' ? theme.colors.neutral200 : theme.colors.success500)};
  }
  @media (max-width: 1360px) {
    font-size: 12px;
    gap: 6px;
    & + &::before {
      width: 8px;
      margin-right: 0;
    }
  }
`;

const Dot = styled.span<{ $line: string; $ground: string; $width: number }>`
  display: grid;
  place-items: center;
  flex: none;
  width: 24px;
  height: 24px;
  border-radius: 50%;
  font-size: 12px;
  font-weight: 600;
  border: ${({ $width }) => $width}px solid ${({ theme, $line }) => theme.colors[$line as 'neutral200']};
  background: ${({ theme, $ground }) => theme.colors[$ground as 'neutral0']};
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

function StepList({ order, isFlashing }: { order: OrderDetail; isFlashing: boolean }) {
  const intl = useIntl();
  const formats = useFormats();
  const isCancelled = order.status === 'cancelled';
  const steps = ORDER_STATUSES.filter((status) => status !== 'cancelled' && (!isCancelled || order.reached[status]));
  const shown: OrderStatus[] = isCancelled ? [...steps, 'cancelled'] : [...steps];
  const now = shown.indexOf(order.status);
  return (
    <Steps aria-label={intl.formatMessage({ id: 'desk.order.steps' })}>
      {shown.map((status, index) => {
        const look = STATUS_LOOK[status];
        const { icon: Icon } = look;
        const at = order.reached[status];
        const state = index < now && at ? 'done' : index === now ? 'now' : 'ahead';
        return (
          <Step key={status} $state={state} aria-current={state === 'now' ? 'step' : undefined}>
            <Flashing $isFlashing={isFlashing && state === 'now'} style={{ borderRadius: '50%' }}>
              {state === 'now' ? (
                <Dot $line={look.iconColour} $ground={look.ground} $width={2} aria-hidden>
                  <Icon width={12} height={12} fill={look.iconColour} />
                </Dot>
              ) : state === 'done' ? (
                <Dot $line="success200" $ground="success100" $width={1} aria-hidden>
                  <Check width={10} height={10} fill="success600" />
                </Dot>
              ) : (
                <Dot $line="neutral300" $ground="neutral0" $width={1} aria-hidden>
                  {index + 1}
                </Dot>
              )}
            </Flashing>
            <span>
              {intl.formatMessage({ id: look.labelId })}
              {at && state !== 'ahead' && <small>{formats.dateTime(at)}</small>}
            </span>
          </Step>
        );
      })}
    </Steps>
  );
}
