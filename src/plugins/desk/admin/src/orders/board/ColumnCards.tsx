import { memo, useEffect, useImperativeHandle, useRef, type Ref } from 'react';
import { useVirtualizer } from '@tanstack/react-virtual';
import type { PresentPerson } from '../../../../../../api/orders/contracts/live';
import type { ColumnState } from '../model/board-store';
import { BoardCard } from './BoardCard';
import { Cards } from './column-style';

const CARD_PX = 102;
const GAP_PX = 8;
/** Cards from the end at which more are read. */
const READ_AHEAD = 10;
const NOBODY: readonly PresentPerson[] = [];

/** Moves the focus to a card, wherever the column is scrolled to. */
export interface ColumnFocus {
  focus: (index: number) => void;
}

interface ColumnCardsProps {
  column: ColumnState;
  presence: ReadonlyMap<string, readonly PresentPerson[]>;
  focusRef: Ref<ColumnFocus>;
  label: string;
  onMore: () => void;
  onMenu: (isOpen: boolean) => void;
}

/** The cards of a column; only those in sight are in the document. */
export const ColumnCards = memo(function ColumnCards({ column, presence, focusRef, label, onMore, onMenu }: ColumnCardsProps) {
  const { ids, next, isLoading, error, status } = column;
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: ids.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => CARD_PX,
    getItemKey: (index) => ids[index] ?? index,
    gap: GAP_PX,
    overscan: 5,
    paddingEnd: 24,
  });
  const items = virtual.getVirtualItems();
  const lastIndex = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (next !== null && !isLoading && !error && lastIndex >= ids.length - READ_AHEAD) onMore();
  }, [next, isLoading, error, lastIndex, ids.length, onMore]);

  useImperativeHandle(
    focusRef,
    () => ({
      focus: (index) => {
        const at = Math.max(0, Math.min(index, ids.length - 1));
        virtual.scrollToIndex(at, { align: 'auto' });
        window.requestAnimationFrame(() => scroller.current?.querySelector<HTMLElement>(`[data-order='${ids[at] ?? ''}']`)?.focus());
      },
    }),
    [ids, virtual],
  );
  return (
    <Cards ref={scroller} role="list" aria-label={label} tabIndex={-1}>
      <div style={{ height: virtual.getTotalSize(), position: 'relative' }}>
        {items.map(({ index, key, start }) => {
          const id = ids[index];
          if (id === undefined) return null;
          return (
            <div
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              role="listitem"
              aria-posinset={index + 1}
              aria-setsize={column.count}
              style={{ position: 'absolute', top: 0, left: 0, right: 0, transform: `translateY(${start}px)` }}
            >
              <BoardCard id={id} status={status} present={presence.get(id) ?? NOBODY} onMenu={onMenu} />
            </div>
          );
        })}
      </div>
    </Cards>
  );
});
