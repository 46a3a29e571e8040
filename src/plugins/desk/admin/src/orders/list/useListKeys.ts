import type { KeyMap } from '../../ui/useKeys';
import type { Selection } from './useSelection';

interface ListKeys {
  ids: readonly string[];
  scrollTo: (index: number) => void;
  selection: Selection;
}

/** J and K go down and up the rows, X selects, Shift+X selects to here. */
export function useListKeys({ ids, scrollTo, selection }: ListKeys): KeyMap {
  const rowOf = (element: Element | null): HTMLElement | null => element?.closest<HTMLElement>('tr[data-order]') ?? null;
  const step = (by: number) => (): void => {
    const now = Number(rowOf(document.activeElement)?.dataset.index ?? (by > 0 ? -1 : 0));
    const index = Math.max(0, Math.min(ids.length - 1, now + by));
    scrollTo(index);
    window.requestAnimationFrame(() => document.querySelector<HTMLElement>(`tr[data-order='${ids[index] ?? ''}']`)?.focus());
  };
  const select = (isRange: boolean) => (): void => {
    const id = rowOf(document.activeElement)?.dataset.order;
    if (id) selection.select(id, !selection.ids.has(id), isRange);
  };
  return {
    KeyJ: step(1),
    KeyK: step(-1),
    KeyX: select(false),
    'Shift+KeyX': select(true),
    Escape: () => selection.clear(),
  };
}
