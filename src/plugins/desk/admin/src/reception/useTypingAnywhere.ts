import { useEffect, useRef } from 'react';

const FIELDS = 'input, textarea, select, [contenteditable]';

/** A scanner types wherever the focus is: a letter or a digit outside of a field belongs to the search. N is a shortcut. */
export function useTypingAnywhere(focus: () => void): void {
  const latest = useRef(focus);
  useEffect(() => {
    latest.current = focus;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const isCharacter = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey && event.code !== 'KeyN';
      if (!isCharacter || !/[\p{L}\d+]/u.test(event.key)) return;
      if ((event.target as HTMLElement).matches(FIELDS) || document.querySelector('[role=dialog], [role=listbox]')) return;
      latest.current();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
