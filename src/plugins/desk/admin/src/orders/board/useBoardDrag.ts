import { useMemo, useState } from 'react';
import {
  closestCenter,
  KeyboardSensor,
  PointerSensor,
  pointerWithin,
  useSensor,
  useSensors,
  type CollisionDetection,
  type DragEndEvent,
  type DragStartEvent,
  type KeyboardCoordinateGetter,
} from '@dnd-kit/core';
import type { OrderCard } from '../../../../../../api/orders/contracts/card';
import type { OrderMove } from '../../../../../../api/orders/contracts/staff-bodies';
import { allowedMoves, ORDER_STATUSES, type OrderStatus } from '../../../../../../api/orders/domain/status';
import type { BoardStore } from '../model/board-store';
import type { OrderBook } from '../model/order-book';
import type { OrderActs } from '../moves/useOrderActs';
import { useMoves } from '../moves/useMoves';
import { statusOf } from './useDragWords';

const LIFT_AFTER_PX = 6;

/** The pointer decides; a card moved by keys goes to the column whose middle it was brought to. */
const detectColumn: CollisionDetection = (scene) => (scene.pointerCoordinates ? pointerWithin(scene) : closestCenter(scene));

/** ← and → bring the card over the middle of the next column that takes it. */
const toNextColumn: KeyboardCoordinateGetter = (event, { currentCoordinates, context }) => {
  const step = event.code === 'ArrowRight' ? 1 : event.code === 'ArrowLeft' ? -1 : 0;
  if (step === 0) return undefined;
  event.preventDefault();
  const from = statusOf(String(context.active?.id).split(':')[0]);
  const lifted = context.collisionRect;
  if (!from || !lifted) return undefined;
  const now = statusOf(context.over?.id) ?? from;
  const allowed = [from, ...allowedMoves(from, 'staff')];
  const row = ORDER_STATUSES.filter((status) => allowed.includes(status));
  const target = row[row.indexOf(now) + step];
  const rect = target ? context.droppableRects.get(target) : undefined;
  if (!rect) return currentCoordinates;
  return {
    x: currentCoordinates.x + rect.left + rect.width / 2 - (lifted.left + lifted.width / 2),
    y: currentCoordinates.y + rect.top + Math.min(rect.height, 400) / 2 - (lifted.top + lifted.height / 2),
  };
};

/** Who carried a card by keys goes on from where it landed. */
function focusWhenDrawn(id: string, status: OrderStatus): void {
  const focus = (): void => document.querySelector<HTMLElement>(`[data-order='${id}'][data-status='${status}']`)?.focus();
  window.requestAnimationFrame(() => window.requestAnimationFrame(focus));
}

/** What a column looks like while a card is in the air. */
export interface DropLook {
  isAllowed: boolean;
  isHome: boolean;
  move: OrderMove | null;
}

export interface BoardDrag {
  sensors: ReturnType<typeof useSensors>;
  detectColumn: CollisionDetection;
  lifted: OrderCard | null;
  /** Null while nothing is in the air. */
  looks: Record<OrderStatus, DropLook> | null;
  onStart: (event: DragStartEvent) => void;
  onEnd: (event: DragEndEvent) => void;
  onCancel: () => void;
}

/** Moving cards by pointer and by keys. */
export function useBoardDrag(book: OrderBook, store: BoardStore, acts: OrderActs): BoardDrag {
  const [lifted, setLifted] = useState<OrderCard | null>(null);
  const moves = useMoves(lifted);
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: LIFT_AFTER_PX } }),
    useSensor(KeyboardSensor, {
      coordinateGetter: toNextColumn,
      keyboardCodes: { start: ['Space'], cancel: ['Escape'], end: ['Enter', 'Space'] },
    }),
  );
  const looks = useMemo(() => {
    if (!lifted) return null;
    return Object.fromEntries(
      ORDER_STATUSES.map((status) => {
        const move = moves.find(({ to }) => to === status) ?? null;
        return [status, { isAllowed: move !== null, isHome: status === lifted.status, move }];
      }),
    ) as Record<OrderStatus, DropLook>;
  }, [lifted, moves]);
  const land = (): void => {
    setLifted(null);
    store.holdAll(false);
  };
  return {
    sensors,
    detectColumn,
    lifted,
    looks,
    onStart: ({ active }) => {
      store.holdAll(true);
      setLifted(book.card(String(active.data.current?.id)) ?? null);
    },
    onEnd: ({ over, activatorEvent }) => {
      const to = statusOf(over?.id);
      land();
      if (!lifted || !to || to === lifted.status) return;
      acts.move(book.card(lifted.documentId) ?? lifted, to);
      if (activatorEvent instanceof KeyboardEvent) focusWhenDrawn(lifted.documentId, to);
    },
    onCancel: land,
  };
}
