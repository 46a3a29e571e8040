import { CheckCircle, Clock, CrossCircle, Minus, Pencil, Play, Question, ArrowClockwise } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { DeliveryState } from '../../../../../api/mailings/domain/delivery-state';
import type { MailingStatus } from '../../../../../api/mailings/domain/mailing-status';

type Scale = 'success' | 'danger' | 'warning' | 'neutral' | 'primary' | 'secondary';
type Look = { icon: typeof Clock; scale: Scale };

export const Pill = styled.span<{ $scale: Scale }>`
  display: inline-flex;
  align-items: center;
  gap: 4px;
  height: 24px;
  padding: 0 8px;
  border-radius: 4px;
  font-size: 12px;
  font-weight: 600;
  white-space: nowrap;
  /* Words keep to a colour that is read on every ground and in both themes; the scale is told by the icon and the frame. */
  color: ${({ theme }) => theme.colors.neutral800};
  background: ${({ theme, $scale }) => theme.colors[`${$scale}100`]};
  border: 1px solid ${({ theme, $scale }) => theme.colors[`${$scale}200`]};
  svg {
    width: 12px;
    height: 12px;
  }
  svg path {
    fill: ${({ theme, $scale }) => theme.colors[`${$scale}600`]};
  }
`;

const STATUSES: Record<MailingStatus, Look> = {
  created: { icon: Pencil, scale: 'neutral' },
  active: { icon: Play, scale: 'primary' },
  paused: { icon: Clock, scale: 'warning' },
  completed: { icon: CheckCircle, scale: 'neutral' },
};

const STATES: Record<DeliveryState, Look> = {
  pending: { icon: Clock, scale: 'neutral' },
  claimed: { icon: Clock, scale: 'neutral' },
  in_doubt: { icon: Clock, scale: 'neutral' },
  deferred: { icon: ArrowClockwise, scale: 'neutral' },
  accepted: { icon: CheckCircle, scale: 'success' },
  rejected: { icon: CrossCircle, scale: 'danger' },
  unknown: { icon: Question, scale: 'warning' },
  suppressed: { icon: Minus, scale: 'neutral' },
  expired: { icon: Minus, scale: 'neutral' },
  cancelled: { icon: Minus, scale: 'neutral' },
};

/** Where a mailing stands. */
export function MailingStatusPill({ status }: { status: MailingStatus }) {
  const intl = useIntl();
  const { icon: Icon, scale } = STATUSES[status];
  return (
    <Pill $scale={scale}>
      <Icon aria-hidden />
      {intl.formatMessage({ id: `desk.mailings.status.${status}` })}
    </Pill>
  );
}

/** What became of one recipient. */
export function DeliveryPill({ state }: { state: DeliveryState }) {
  const intl = useIntl();
  const { icon: Icon, scale } = STATES[state];
  return (
    <Pill $scale={scale}>
      <Icon aria-hidden />
      {intl.formatMessage({ id: `desk.mailings.state.${state}` })}
    </Pill>
  );
}
