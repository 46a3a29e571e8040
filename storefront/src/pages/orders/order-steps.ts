import type { HistoryEntry, Order } from '../../shop/api';

type Status = Order['status'];

/** One step of an order's way. */
export interface Step {
  status: Status;
  state: 'done' | 'now' | 'ahead';
  /** When it was reached last. */
  at: string | null;
}

const WAY: readonly Status[] = ['new', 'confirmed', 'ready_for_delivery', 'completed'];
const QUOTED_WAY: readonly Status[] = ['new', 'quoted', 'confirmed', 'ready_for_delivery', 'completed'];
const QUOTING: readonly Status[] = ['preparing_quote', 'quoted'];

/** The way an order goes, as its owner sees it: by way of a quote only where there is or was one; a cancelled one ends early. */
export function stepsOf(status: Status, history: readonly Pick<HistoryEntry, 'kind' | 'to' | 'at'>[]): Step[] {
  const reached = new Map<string, string>();
  for (const { kind, to, at } of history) if (kind === 'status' && to) reached.set(to, at);
  const isQuoted = QUOTING.some((one) => one === status || reached.has(one));
  const way = isQuoted ? QUOTED_WAY : WAY;
  if (status === 'cancelled') {
    const gone = way.filter((one) => reached.has(one)).map((one): Step => ({ status: one, state: 'done', at: reached.get(one) ?? null }));
    return [...gone, { status, state: 'now', at: reached.get(status) ?? null }];
  }
  const place = way.indexOf(status === 'preparing_quote' ? 'quoted' : status);
  return way.map((one, index) => {
    const shown = index === place ? status : one;
    return {
      status: shown,
      state: index < place ? 'done' : index === place ? 'now' : 'ahead',
      at: index <= place ? (reached.get(shown) ?? null) : null,
    };
  });
}
