import { useEffect, useState } from 'react';
import type { OrderCard } from '../../../../../../api/orders/contracts/card';
import type { OrderMove } from '../../../../../../api/orders/contracts/staff-bodies';
import { deskApi } from '../../ui/useDeskApi';
import { movesOfCard } from './effect-words';

/** The moves of an order with their effects: at once what its card tells, then the server's word. Null for no order. */
export function useMoves(card: OrderCard | null): OrderMove[] {
  const [read, setRead] = useState<{ id: string; version: number; moves: OrderMove[] } | null>(null);
  const id = card?.documentId;
  const version = card?.version;
  useEffect(() => {
    if (id === undefined || version === undefined) return;
    const abort = new AbortController();
    deskApi
      .get<{ data: OrderMove[] }>(`/orders/${id}/moves`, undefined, { signal: abort.signal })
      .then(({ data }) => setRead({ id, version, moves: data }))
      // What the card tells is good enough: the server decides at the move itself.
      .catch(() => undefined);
    return () => abort.abort();
  }, [id, version]);
  if (!card) return [];
  return read && read.id === id && read.version === version ? read.moves : movesOfCard(card);
}
