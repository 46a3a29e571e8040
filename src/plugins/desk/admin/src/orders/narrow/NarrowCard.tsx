import { memo, useState } from 'react';
import { Button } from '@strapi/design-system';
import { ArrowsHorizontal, User } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { PresentPerson } from '../../../../../../api/orders/contracts/live';
import { StatusPill } from '../../ui/StatusPill';
import { CardFace } from '../board/CardFace';
import { isOfCard } from '../board/own-events';
import { CardBox } from '../board/card-style';
import { useOrderEntry, useOrdersScope } from '../model/OrdersContext';
import { MoveSheet } from './MoveSheet';

const Acts = styled.div`
  display: flex;
  gap: 8px;
  margin-top: 10px;
  > * {
    flex: 1;
    height: 40px;
  }
`;

interface NarrowCardProps {
  id: string;
  present: readonly PresentPerson[];
  /** In a list of all statuses each card says its own. */
  hasStatus?: boolean;
}

/** A card on a narrow screen: nothing is dragged, the moves are in a sheet. */
export const NarrowCard = memo(function NarrowCard({ id, present, hasStatus = false }: NarrowCardProps) {
  const intl = useIntl();
  const { acts, canWrite } = useOrdersScope();
  const entry = useOrderEntry(id);
  const [isMoving, setMoving] = useState(false);
  if (!entry) return null;
  const { card, flash } = entry;
  return (
    <CardBox
      role="group"
      tabIndex={0}
      aria-label={`№ ${card.number}`}
      data-order={id}
      data-flash={flash ? (flash.id % 2 ? 'odd' : 'even') : undefined}
      onClick={(event) => isOfCard(event) && acts.open(card)}
      onKeyDown={(event) => event.target === event.currentTarget && event.key === 'Enter' && acts.open(card)}
    >
      <CardFace card={card} flash={flash} present={present} isWide>
        {hasStatus ? (
          <div style={{ marginTop: 6 }}>
            <StatusPill status={card.status} />
          </div>
        ) : null}
        {canWrite ? (
          <Acts data-acts="">
            {card.allowedTransitions.length > 0 ? (
              <Button startIcon={<ArrowsHorizontal aria-hidden />} onClick={() => setMoving(true)} variant="tertiary">
                {intl.formatMessage({ id: 'desk.orders.move' })}
              </Button>
            ) : null}
            {card.manager ? null : (
              <Button startIcon={<User aria-hidden />} onClick={() => acts.take(card)} variant="tertiary">
                {intl.formatMessage({ id: 'desk.orders.take.short' })}
              </Button>
            )}
          </Acts>
        ) : null}
      </CardFace>
      {isMoving ? (
        <MoveSheet
          card={card}
          onClose={() => setMoving(false)}
          onMove={(to) => {
            setMoving(false);
            acts.move(card, to);
          }}
        />
      ) : null}
    </CardBox>
  );
});
