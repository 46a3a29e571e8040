import type { CustomerBody } from '../../../../../api/crm/contracts/bodies';
import type { Selection } from '../orders/list/useSelection';
import type { KeyMap } from '../ui/useKeys';

interface RowKeys {
  customers: readonly CustomerBody[];
  scrollTo: (index: number) => void;
  selection: Selection;
  canSelect: boolean;
}

const rowOf = (element: Element | null): HTMLElement | null => element?.closest<HTMLElement>('tr[data-customer]') ?? null;

/** J and K, or the arrows, go down and up the rows, X selects, Shift+X selects to here, Escape clears. */
export function useRowKeys({ customers, scrollTo, selection, canSelect }: RowKeys): KeyMap {
  const step = (by: number) => (): void => {
    const now = Number(rowOf(document.activeElement)?.dataset.index ?? (by > 0 ? -1 : 0));
    const index = Math.max(0, Math.min(customers.length - 1, now + by));
    scrollTo(index);
    window.requestAnimationFrame(() =>
      document.querySelector<HTMLElement>(`tr[data-customer='${customers[index]?.documentId ?? ''}']`)?.focus(),
    );
  };
  const select = (isRange: boolean) => (): void => {
    const id = rowOf(document.activeElement)?.dataset.customer;
    if (id && canSelect) selection.select(id, !selection.ids.has(id), isRange);
  };
  return {
    KeyJ: step(1),
    KeyK: step(-1),
    ArrowDown: step(1),
    ArrowUp: step(-1),
    KeyX: select(false),
    'Shift+KeyX': select(true),
    Escape: () => selection.clear(),
  };
}
