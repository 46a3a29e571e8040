import { memo, useCallback, useSyncExternalStore, type Ref } from 'react';
import { IconButton, Typography } from '@strapi/design-system';
import { ArrowLineRight, ArrowUp, Lock, Plus } from '@strapi/icons';
import { useDroppable } from '@dnd-kit/core';
import { useIntl } from 'react-intl';
import { useNavigate } from 'react-router-dom';
import type { PresentPerson } from '../../../../../../api/orders/contracts/live';
import type { OrderStatus } from '../../../../../../api/orders/domain/status';
import { Failed } from '../../ui/states';
import { STATUS_LOOK } from '../../ui/status-look';
import { useFormats } from '../../ui/useFormats';
import { effectWords, shortageWords } from '../moves/effect-words';
import type { Board } from './useBoard';
import type { DropLook } from './useBoardDrag';
import { ColumnCards, type ColumnFocus } from './ColumnCards';
import { ColumnBox, ColumnHeadBox, Count, DropNote, WaitingPill } from './column-style';

interface ColumnProps {
  status: OrderStatus;
  board: Board;
  presence: ReadonlyMap<string, readonly PresentPerson[]>;
  /** Null while nothing is in the air. */
  look: DropLook | null;
  /** Where the lifted card came from. */
  from: OrderStatus | null;
  canCreate: boolean;
  focusRef: Ref<ColumnFocus>;
  /** For columns that are rails when closed. */
  onClose?: () => void;
}

function dropOf(look: DropLook | null, isOver: boolean): string | undefined {
  if (!look || look.isHome) return undefined;
  if (!look.isAllowed) return 'closed';
  return isOver ? 'over' : 'allowed';
}

/** A status of the board: its head and its cards; takes the cards that may come here. */
export const Column = memo(function Column({ status, board, presence, look, from, canCreate, focusRef, onClose }: ColumnProps) {
  const intl = useIntl();
  const navigate = useNavigate();
  const { sum } = useFormats();
  const { store, more } = board;
  const column = useSyncExternalStore(store.watch, () => store.column(status));
  const { setNodeRef, isOver } = useDroppable({ id: status, disabled: look !== null && !look.isAllowed && !look.isHome });
  const onMore = useCallback(() => more(status), [more, status]);
  const onMenu = useCallback((isOpen: boolean) => store.holdAll(isOpen), [store]);
  const { icon: Icon, iconColour, labelId } = STATUS_LOOK[status];
  const label = intl.formatMessage({ id: labelId });
  const drop = dropOf(look, isOver);
  const short = look?.move ? shortageWords(look.move, intl) : null;
  return (
    <ColumnBox
      ref={setNodeRef}
      aria-label={label}
      data-column={status}
      data-drop={drop}
      onMouseEnter={() => store.hold(status, true)}
      onMouseLeave={() => store.hold(status, false)}
    >
      <ColumnHeadBox>
        <div style={{ display: 'flex', alignItems: 'center', gap: 8, height: 22 }}>
          <Icon aria-hidden fill={iconColour} height="14px" width="14px" />
          <Typography ellipsis fontWeight="bold" tag="h2" textColor="neutral800" style={{ fontSize: 14, lineHeight: '20px' }}>
            {label}
          </Typography>
          <Count aria-label={intl.formatMessage({ id: 'desk.orders.count' }, { count: column.count })}>
            {intl.formatNumber(column.count)}
          </Count>
          <span style={{ flex: 1 }} />
          {status === 'new' && canCreate ? (
            <IconButton
              variant="ghost"
              size="S"
              label={intl.formatMessage({ id: 'desk.orders.create' })}
              onClick={() => navigate('/plugins/desk/orders/new')}
            >
              <Plus aria-hidden />
            </IconButton>
          ) : null}
          {onClose ? (
            <IconButton variant="ghost" size="S" label={intl.formatMessage({ id: 'desk.board.close' })} onClick={onClose}>
              <ArrowLineRight aria-hidden />
            </IconButton>
          ) : null}
        </div>
        <Typography textColor="neutral600" variant="pi" style={{ display: 'block', paddingLeft: 22, lineHeight: '16px' }}>
          {sum(column.total)}
        </Typography>
      </ColumnHeadBox>
      {drop === 'closed' ? (
        <DropNote>
          <Lock aria-hidden height="12px" width="12px" />
          {intl.formatMessage({ id: 'desk.board.locked' })}
        </DropNote>
      ) : null}
      {look?.move && from && drop ? (
        <DropNote>
          <span>
            {effectWords(look.move, from, intl)}
            {short ? (
              <Typography tag="span" textColor="danger600" variant="pi">
                {' '}
                {short}
              </Typography>
            ) : null}
          </span>
        </DropNote>
      ) : null}
      {column.waiting.length > 0 ? (
        <WaitingPill type="button" onClick={() => store.admit(status)}>
          <ArrowUp aria-hidden height="10px" width="10px" />
          {intl.formatMessage({ id: 'desk.orders.waiting' }, { count: column.waiting.length })}
        </WaitingPill>
      ) : null}
      {column.error ? <Failed error={column.error} onRetry={onMore} /> : null}
      {column.ids.length === 0 && !column.isLoading && !column.error && !look ? (
        <Typography textColor="neutral600" variant="pi" style={{ padding: '16px 12px', textAlign: 'center' }}>
          {intl.formatMessage({ id: 'desk.board.empty' })}
        </Typography>
      ) : null}
      <ColumnCards column={column} presence={presence} focusRef={focusRef} label={label} onMore={onMore} onMenu={onMenu} />
    </ColumnBox>
  );
});
