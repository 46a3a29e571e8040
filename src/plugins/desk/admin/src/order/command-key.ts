/** A shortcut with the command key as this machine writes it: `Ctrl S`, `⌘ S`. */
export function commandKey(key: string): string {
  return `${/Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘' : 'Ctrl'} ${key}`;
}
