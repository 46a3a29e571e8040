import { useEffect, useRef } from 'react';
import { areLetterKeysOn } from './letter-keys';

/**
 * What keys do, by `event.code`, so that the Russian layout works: `KeyN`, `Slash`, `Shift+Slash`, `Mod+KeyK` (Ctrl or ⌘),
 * `ArrowDown`, and sequences such as `KeyS Digit3`.
 */
export type KeyMap = Partial<Record<string, (event: KeyboardEvent) => void>>;

const SEQUENCE_MS = 1_500;

/** Whether somebody is typing, so that letters are text. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.tagName === 'TEXTAREA' || target.tagName === 'SELECT') return true;
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'submit'].includes(target.type);
}

/** Dialogs, menus and lists have keys of their own. */
function isInOverlay(): boolean {
  return document.querySelector('[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]') !== null;
}

function nameOf(event: KeyboardEvent): string {
  const mod = event.ctrlKey || event.metaKey ? 'Mod+' : '';
  // «?» stands on other keys in other layouts.
  if (event.key === '?' && !mod) return 'Shift+Slash';
  return `${mod}${event.shiftKey ? 'Shift+' : ''}${event.code}`;
}

/** Shortcuts of a page while it is mounted: off while typing and in dialogs, except those with Mod. */
export function useKeys(map: KeyMap): void {
  const latest = useRef(map);
  useEffect(() => {
    latest.current = map;
  });
  useEffect(() => {
    let begun: { name: string; at: number } | null = null;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.altKey || event.isComposing || /^(Shift|Control|Meta|Alt)/.test(event.code)) return;
      const name = nameOf(event);
      const isCommand = name.startsWith('Mod+');
      if (!isCommand && (isTyping(event.target) || isInOverlay())) return;
      if (/^(Shift\+)?(Key|Digit)/.test(name) && !areLetterKeysOn()) return;
      const sequence = begun && event.timeStamp - begun.at < SEQUENCE_MS ? `${begun.name} ${name.replace('Numpad', 'Digit')}` : null;
      const act = (sequence ? latest.current[sequence] : undefined) ?? latest.current[name];
      begun = act ? null : { name, at: event.timeStamp };
      if (!act) return;
      event.preventDefault();
      act(event);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
