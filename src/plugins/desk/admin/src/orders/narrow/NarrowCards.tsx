import { useEffect, useRef } from 'react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { usePresenceMap } from '../../live/useLive';
import type { PresentPerson } from '../../../../../../api/orders/contracts/live';
import { NarrowCard } from './NarrowCard';

const NOBODY: readonly PresentPerson[] = [];
const CARD_PX = 146;
const READ_AHEAD = 8;

interface NarrowCardsProps {
  ids: readonly string[];
  hasMore: boolean;
  hasStatus?: boolean;
  onMore: () => void;
}

/** Cards one below the other; only those in sight are in the document. */
export function NarrowCards({ ids, hasMore, hasStatus, onMore }: NarrowCardsProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const presence = usePresenceMap();
  const virtual = useVirtualizer({
    count: ids.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => CARD_PX,
    getItemKey: (index) => ids[index] ?? index,
    gap: 8,
    overscan: 4,
    paddingEnd: 16,
  });
  const items = virtual.getVirtualItems();
  const lastIndex = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (hasMore && lastIndex >= ids.length - READ_AHEAD) onMore();
  }, [hasMore, lastIndex, ids.length, onMore]);
  return (
    <div ref={scroller} style={{ flex: 1, minHeight: 0, overflowY: 'auto', padding: '2px 16px 0' }}>
      <div style={{ height: virtual.getTotalSize(), position: 'relative' }}>
        {items.map(({ index, key, start }) => {
          const id = ids[index];
          return id === undefined ? null : (
            <div
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              style={{ position: 'absolute', top: 0, left: 0, right: 0, transform: `translateY(${start}px)` }}
            >
              <NarrowCard id={id} hasStatus={hasStatus} present={presence.get(id) ?? NOBODY} />
            </div>
          );
        })}
      </div>
    </div>
  );
}
