import { useCallback, useMemo, useRef, useState } from 'react';
import { DndContext, DragOverlay } from '@dnd-kit/core';
import { VisuallyHidden } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { OPEN_STATUSES } from '../../../../../../api/orders/domain/order-filters';
import { FINAL_STATUSES, ORDER_STATUSES, type OrderStatus } from '../../../../../../api/orders/domain/status';
import { usePresenceMap } from '../../live/useLive';
import { Bone, Failed, Loading } from '../../ui/states';
import { useKeys } from '../../ui/useKeys';
import { useOrdersScope } from '../model/OrdersContext';
import { CardFace } from './CardFace';
import { CardBox } from './card-style';
import { Column } from './Column';
import type { ColumnFocus } from './ColumnCards';
import { Rail } from './Rail';
import type { Board } from './useBoard';
import { useBoardDrag } from './useBoardDrag';
import { useDragWords } from './useDragWords';

const Row = styled.div`
  display: flex;
  flex: 1;
  gap: 12px;
  min-height: 0;
  padding: 0 24px;
  overflow-x: auto;
  overflow-y: hidden;
`;

function Skeleton() {
  return (
    <Row aria-hidden>
      {OPEN_STATUSES.map((status) => (
        <div key={status} style={{ flex: 1, minWidth: 196, display: 'flex', flexDirection: 'column', gap: 8 }}>
          <Bone $height={44} />
          {[1, 2, 3, 4, 5].map((card) => (
            <Bone key={card} $height={102} />
          ))}
        </div>
      ))}
    </Row>
  );
}

/** The focused card's column and place. */
function focusedPlace(): { status: OrderStatus; index: number } | null {
  const card = document.activeElement?.closest<HTMLElement>('[data-order]');
  const status = ORDER_STATUSES.find((known) => known === card?.dataset.status);
  const index = Number(card?.closest<HTMLElement>('[data-index]')?.dataset.index);
  return status && Number.isInteger(index) ? { status, index } : null;
}

/** The board: a column per open status, rails for the finished ones; cards move by pointer, keys and buttons. */
export function BoardView({ board }: { board: Board }) {
  const intl = useIntl();
  const { book, acts, canWrite } = useOrdersScope();
  const { store } = board;
  const presence = usePresenceMap();
  const drag = useBoardDrag(book, store, acts);
  const announcements = useDragWords(book);
  const [opened, setOpened] = useState<readonly OrderStatus[]>([]);
  const focuses = useRef(new Map<OrderStatus, ColumnFocus>());
  const focusRefs = useMemo(
    () =>
      new Map(
        ORDER_STATUSES.map((status) => [
          status,
          (focus: ColumnFocus | null) => {
            if (focus) focuses.current.set(status, focus);
            else focuses.current.delete(status);
          },
        ]),
      ),
    [],
  );
  const open = useCallback(
    (status: OrderStatus) => {
      setOpened((before) => [...before, status]);
      board.more(status);
    },
    [board],
  );

  const step = (rows: number, columns: number) => (event: KeyboardEvent) => {
    const place = focusedPlace();
    const shown = ORDER_STATUSES.filter((status) => focuses.current.has(status) && store.column(status).ids.length > 0);
    if (!place) return focuses.current.get(shown[0] ?? 'new')?.focus(0);
    event.preventDefault();
    const status = shown[shown.indexOf(place.status) + columns];
    if (status) focuses.current.get(status)?.focus(place.index + rows);
  };
  // While a card is in the air the arrows carry it.
  useKeys(
    drag.lifted
      ? {}
      : {
          ArrowDown: step(1, 0),
          ArrowUp: step(-1, 0),
          ArrowLeft: step(0, -1),
          ArrowRight: step(0, 1),
          KeyJ: step(1, 0),
          KeyK: step(-1, 0),
        },
  );

  if (board.isLoading)
    return (
      <Loading>
        <Skeleton />
      </Loading>
    );
  if (board.error) return <Failed error={board.error} onRetry={board.reload} />;
  const columns = [...OPEN_STATUSES, ...FINAL_STATUSES.filter((status) => opened.includes(status))];
  return (
    <DndContext
      accessibility={{ announcements, screenReaderInstructions: { draggable: '' } }}
      autoScroll={{ threshold: { x: 0.08, y: 0 } }}
      collisionDetection={drag.detectColumn}
      onDragCancel={drag.onCancel}
      onDragEnd={drag.onEnd}
      onDragStart={drag.onStart}
      sensors={drag.sensors}
    >
      <VisuallyHidden id="desk-drag-help">{intl.formatMessage({ id: 'desk.drag.help' })}</VisuallyHidden>
      <Row data-board>
        {columns.map((status) => (
          <Column
            key={status}
            board={board}
            canCreate={canWrite}
            focusRef={focusRefs.get(status) ?? null}
            from={drag.lifted?.status ?? null}
            look={drag.looks?.[status] ?? null}
            presence={presence}
            status={status}
            onClose={FINAL_STATUSES.includes(status) ? () => setOpened((before) => before.filter((other) => other !== status)) : undefined}
          />
        ))}
        {FINAL_STATUSES.filter((status) => !opened.includes(status)).map((status) => (
          <Rail key={status} look={drag.looks?.[status] ?? null} status={status} store={store} onOpen={() => open(status)} />
        ))}
      </Row>
      <DragOverlay dropAnimation={null}>
        {drag.lifted ? (
          <CardBox data-raised="" style={{ cursor: 'grabbing' }}>
            <CardFace card={drag.lifted} flash={null} present={[]} />
          </CardBox>
        ) : null}
      </DragOverlay>
    </DndContext>
  );
}
