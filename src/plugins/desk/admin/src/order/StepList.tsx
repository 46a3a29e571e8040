import { Check } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { OrderDetail } from '../../../../../api/orders/contracts/staff-bodies';
import { ORDER_STATUSES, type OrderStatus } from '../../../../../api/orders/domain/status';
import { STATUS_LOOK, type ColourToken } from '../ui/status-look';
import { localeOf } from '../ui/formats';
import { useShop } from '../ui/useShop';
import { Flashing, NARROW } from './surface';

const Steps = styled.ol`
  display: flex;
  align-items: center;
  flex: 1;
  gap: 8px;
  min-width: 0;
  margin: 0;
  padding: 4px 2px;
  list-style: none;
  overflow-x: auto;
  scrollbar-width: thin;
  @media (max-width: 1360px) {
    gap: 6px;
  }
  container-type: inline-size;
  ${NARROW} {
    flex-basis: 100%;
  }
`;

const Step = styled.li<{ $state: 'done' | 'now' | 'ahead' }>`
  display: flex;
  align-items: center;
  gap: 8px;
  flex: 0 1 auto;
  white-space: nowrap;
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
  /* Where there is no room for six, the present step and the next keep their words; a screen reader has them all. */
  @container (max-width: 850px) {
    [data-label='far'] {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
  &:not(:first-child)::before {
    content: '';
    flex: 1 1 24px;
    min-width: 6px;
    width: 24px;
    height: 2px;
    margin-right: 4px;
    background: ${({ theme, $state }) => ($state === 'ahead' ? theme.colors.neutral200 : theme.colors.success500)};
  }
  @media (max-width: 1360px) {
    font-size: 12px;
    gap: 6px;
    &:not(:first-child)::before {
      width: 8px;
      margin-right: 0;
    }
  }
`;

const Dot = styled.span<{ $line: ColourToken; $ground: ColourToken; $width: number }>`
  display: grid;
  place-items: center;
  flex: none;
  width: 24px;
  height: 24px;
  border-radius: 50%;
  font-size: 12px;
  font-weight: 600;
  border: ${({ $width }) => $width}px solid ${({ theme, $line }) => theme.colors[$line]};
  background: ${({ theme, $ground }) => theme.colors[$ground]};
`;

/** The six steps with the times they were reached; a cancelled order shows how far it came. */
export function StepList({ order, isFlashing }: { order: OrderDetail; isFlashing: boolean }) {
  const intl = useIntl();
  const { timezone } = useShop();
  const format = new Intl.DateTimeFormat(localeOf(intl.locale), {
    timeZone: timezone,
    day: '2-digit',
    month: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
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
          <Step
            key={status}
            title={intl.formatMessage({ id: look.labelId })}
            $state={state}
            aria-current={state === 'now' ? 'step' : undefined}
          >
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
            <span data-label={index === now || index === now + 1 ? 'near' : 'far'}>
              {intl.formatMessage({ id: look.labelId })}
              {at && state !== 'ahead' && <small>{format.format(new Date(at)).replace(',', '')}</small>}
            </span>
          </Step>
        );
      })}
    </Steps>
  );
}
