import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react';
import { NoticeStack } from './NoticeStack';
import type { Icon } from './status-look';

export interface Notice {
  title: string;
  text?: string;
  tone?: 'info' | 'success' | 'danger';
  icon?: Icon;
  /** Buttons; the last one is the likely one. Each closes the notice. */
  actions?: { label: string; onClick: () => void }[];
  /** Offers to take the act back, for ten seconds. */
  undo?: () => void;
  /** A notice of the same key takes the place of the one before. */
  key?: string;
}

export interface ShownNotice extends Notice {
  id: number;
}

interface Notices {
  show: (notice: Notice) => number;
  dismiss: (id: number) => void;
}

const MOST_SHOWN = 3;
const NoticesContext = createContext<Notices | null>(null);
let lastId = 0;

/** Holds the notices of a page; one for the whole page, mounted by OrdersApp and CounterPage. */
export function NoticesProvider({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState<ShownNotice[]>([]);
  const dismiss = useCallback((id: number) => setShown((before) => before.filter((notice) => notice.id !== id)), []);
  const show = useCallback((notice: Notice) => {
    lastId += 1;
    const id = lastId;
    setShown((before) => [...before.filter(({ key }) => key === undefined || key !== notice.key), { ...notice, id }].slice(-MOST_SHOWN));
    return id;
  }, []);
  const notices = useMemo(() => ({ show, dismiss }), [show, dismiss]);
  return (
    <NoticesContext.Provider value={notices}>
      {children}
      <NoticeStack notices={shown} onDismiss={dismiss} />
    </NoticesContext.Provider>
  );
}

/** Tells people something at the bottom right; the same object at every call. */
export function useNotices(): Notices {
  const notices = useContext(NoticesContext);
  if (!notices) throw new Error('useNotices needs a NoticesProvider above it');
  return notices;
}
