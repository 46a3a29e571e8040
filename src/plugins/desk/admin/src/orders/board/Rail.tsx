import { useSyncExternalStore } from 'react';
import { Typography, VisuallyHidden } from '@strapi/design-system';
import { ArrowLineLeft, Lock } from '@strapi/icons';
import { useDroppable } from '@dnd-kit/core';
import { useIntl } from 'react-intl';
import type { OrderStatus } from '../../../../../../api/orders/domain/status';
import { STATUS_LOOK } from '../../ui/status-look';
import { useFormats } from '../../ui/useFormats';
import type { BoardStore } from '../model/board-store';
import { RailBox, Upright } from './column-style';
import type { DropLook } from './useBoardDrag';

interface RailProps {
  status: OrderStatus;
  store: BoardStore;
  look: DropLook | null;
  onOpen: () => void;
}

/** A finished status as a narrow strip: count and sum, takes drops, opens on click. */
export function Rail({ status, store, look, onOpen }: RailProps) {
  const intl = useIntl();
  const { sum } = useFormats();
  const { count, total } = useSyncExternalStore(store.watch, () => store.column(status));
  const { setNodeRef, isOver } = useDroppable({ id: status, disabled: look !== null && !look.isAllowed });
  const { icon: Icon, iconColour, labelId } = STATUS_LOOK[status];
  const label = intl.formatMessage({ id: labelId });
  const drop = look ? (look.isAllowed ? (isOver ? 'over' : 'allowed') : 'closed') : undefined;
  return (
    <RailBox ref={setNodeRef} type="button" data-column={status} data-drop={drop} aria-expanded={false} onClick={onOpen}>
      {drop === 'closed' ? (
        <Lock aria-hidden height="13px" width="13px" />
      ) : (
        <Icon aria-hidden fill={iconColour} height="14px" width="14px" />
      )}
      <Typography fontWeight="bold" textColor="neutral700" style={{ fontSize: 11, lineHeight: '16px' }}>
        {intl.formatNumber(count)}
      </Typography>
      <Upright>
        <strong style={{ fontWeight: 600 }}>{label}</strong>
        {'\u2003'}
        {sum(total)}
      </Upright>
      <VisuallyHidden>{intl.formatMessage({ id: 'desk.board.open' })}</VisuallyHidden>
      <span style={{ flex: 1 }} />
      <ArrowLineLeft aria-hidden fill="neutral600" height="14px" width="14px" />
    </RailBox>
  );
}
