import { useSyncExternalStore } from 'react';

const KEY = 'artel.desk.letterKeys';
const watchers = new Set<() => void>();

/** Whether shortcuts of one letter are on; people who dictate or use a screen reader switch them off in the help sheet. */
export function areLetterKeysOn(): boolean {
  return localStorage.getItem(KEY) !== 'off';
}

export function switchLetterKeys(isOn: boolean): void {
  localStorage.setItem(KEY, isOn ? 'on' : 'off');
  watchers.forEach((watcher) => watcher());
}

export function useLetterKeys(): boolean {
  return useSyncExternalStore((watcher) => {
    watchers.add(watcher);
    return () => watchers.delete(watcher);
  }, areLetterKeysOn);
}
