import { memo, useEffect, useRef, useState } from 'react';
import { useDraggable } from '@dnd-kit/core';
import { useIntl } from 'react-intl';
import type { OrderCard } from '../../../../../../api/orders/contracts/card';
import type { PresentPerson } from '../../../../../../api/orders/contracts/live';
import type { OrderStatus } from '../../../../../../api/orders/domain/status';
import { STATUS_LOOK } from '../../ui/status-look';
import { useOrderEntry, useOrdersScope } from '../model/OrdersContext';
import { CardActions } from './CardActions';
import { CardFace } from './CardFace';
import { CardBox } from './card-style';
import { customerName } from './card-words';
import { isOfCard } from './own-events';

interface BoardCardProps {
  id: string;
  status: OrderStatus;
  present: readonly PresentPerson[];
  onMenu: (isOpen: boolean) => void;
}

/** The hand passes over cards on its way; only one it rests on shows its buttons. */
const REST_MS = 90;

type Handlers = Pick<React.HTMLAttributes<HTMLDivElement>, 'onKeyDown' | 'onPointerDown'>;

interface FrameProps extends BoardCardProps {
  isGhost: boolean;
  canDrag: boolean;
  nodeRef: (node: HTMLElement | null) => void;
  handlers: React.RefObject<Handlers>;
}

const BoardCardFrame = memo(function BoardCardFrame({ id, status, present, onMenu, isGhost, canDrag, nodeRef, handlers }: FrameProps) {
  const intl = useIntl();
  const { acts, canWrite } = useOrdersScope();
  const entry = useOrderEntry(id);
  const [isHot, setHot] = useState(false);
  const [isMenuOpen, setMenuOpen] = useState(false);
  const resting = useRef<number>();
  useEffect(() => () => window.clearTimeout(resting.current), []);
  if (!entry) return null;
  const { card, flash } = entry;
  const isGone = card.status !== status;
  const isRaised = isHot || isMenuOpen;
  return (
    <CardBox
      ref={nodeRef}
      role="group"
      tabIndex={0}
      aria-roledescription={canDrag ? intl.formatMessage({ id: 'desk.drag.role' }) : undefined}
      aria-describedby={canDrag ? 'desk-drag-help' : undefined}
      aria-label={labelOf(card, intl)}
      data-order={id}
      data-status={status}
      data-raised={isRaised ? '' : undefined}
      data-ghost={isGhost || isGone ? '' : undefined}
      data-flash={flash ? (flash.id % 2 ? 'odd' : 'even') : undefined}
      onClick={(event) => isOfCard(event) && acts.open(card)}
      onMouseEnter={() => {
        window.clearTimeout(resting.current);
        resting.current = window.setTimeout(() => setHot(true), REST_MS);
      }}
      onMouseLeave={() => {
        window.clearTimeout(resting.current);
        setHot(false);
      }}
      onFocus={() => setHot(true)}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setHot(false);
      }}
      onPointerDown={(event) => isOfCard(event) && handlers.current?.onPointerDown?.(event)}
      onKeyDown={(event) => {
        if (event.target !== event.currentTarget) return;
        handlers.current?.onKeyDown?.(event);
        // The Enter that puts a lifted card down opens nothing.
        if (event.key === 'Enter' && !isGhost && !event.defaultPrevented) acts.open(card);
      }}
    >
      <CardFace card={card} flash={flash} present={present} onTake={canWrite ? () => acts.take(card) : undefined}>
        {isRaised && !isGhost && !isGone ? (
          <CardActions
            card={card}
            onMenu={(isOpen) => {
              setMenuOpen(isOpen);
              onMenu(isOpen);
            }}
          />
        ) : null}
      </CardFace>
    </CardBox>
  );
});

function labelOf(card: OrderCard, intl: ReturnType<typeof useIntl>): string {
  const status = intl.formatMessage({ id: STATUS_LOOK[card.status].labelId });
  return `№ ${card.number}, ${customerName(card, intl)}, ${status}`;
}

/** A card of a column: opens on click, lifts by pointer or Space. The drag's own state stays out of the card's face. */
export const BoardCard = memo(function BoardCard(props: BoardCardProps) {
  const { canWrite } = useOrdersScope();
  const { listeners, setNodeRef, isDragging } = useDraggable({
    id: `${props.status}:${props.id}`,
    data: { id: props.id },
    disabled: !canWrite,
  });
  const handlers = useRef<Handlers>({});
  handlers.current = (listeners ?? {}) as Handlers;
  return <BoardCardFrame {...props} canDrag={canWrite} isGhost={isDragging} nodeRef={setNodeRef} handlers={handlers} />;
});
