import { useCallback, useEffect, useState } from 'react';

/** Counts new orders that came while the tab was out of sight, in the tab's title: «(6) Заказы». */
export function useUnseen(title: string): () => void {
  const [unseen, setUnseen] = useState(0);
  useEffect(() => {
    document.title = `${unseen > 0 ? `(${unseen}) ` : ''}${title}`;
  }, [unseen, title]);
  useEffect(() => {
    const onSeen = (): void => {
      if (!document.hidden) setUnseen(0);
    };
    document.addEventListener('visibilitychange', onSeen);
    window.addEventListener('focus', onSeen);
    return () => {
      document.removeEventListener('visibilitychange', onSeen);
      window.removeEventListener('focus', onSeen);
    };
  }, []);
  return useCallback(() => {
    if (document.hidden || !document.hasFocus()) setUnseen((before) => before + 1);
  }, []);
}
