import { useCallback, useMemo, useRef, useState } from 'react';

export interface Selection {
  ids: ReadonlySet<string>;
  select: (id: string, isOn: boolean, isRange: boolean) => void;
  selectAll: (isOn: boolean) => void;
  keepOnly: (ids: readonly string[]) => void;
  clear: () => void;
}

/** Which rows are selected; with Shift everything since the last choice. The bulk endpoints take 200 at once. */
export function useSelection(shown: readonly string[]): Selection {
  const [ids, setIds] = useState<ReadonlySet<string>>(() => new Set());
  const last = useRef<string | null>(null);
  const list = useRef(shown);
  list.current = shown;
  const select = useCallback((id: string, isOn: boolean, isRange: boolean) => {
    const from = last.current === null ? -1 : list.current.indexOf(last.current);
    const at = list.current.indexOf(id);
    last.current = id;
    setIds((before) => {
      const next = new Set(before);
      const span = isRange && from >= 0 ? list.current.slice(Math.min(from, at), Math.max(from, at) + 1) : [id];
      span.forEach((other) => (isOn ? next.add(other) : next.delete(other)));
      return next;
    });
  }, []);
  const selectAll = useCallback((isOn: boolean) => setIds(new Set(isOn ? list.current : [])), []);
  const keepOnly = useCallback((kept: readonly string[]) => setIds(new Set(kept)), []);
  const clear = useCallback(() => setIds(new Set()), []);
  return useMemo(() => ({ ids, select, selectAll, keepOnly, clear }), [ids, select, selectAll, keepOnly, clear]);
}
