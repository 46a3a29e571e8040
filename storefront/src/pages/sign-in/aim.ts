const KEY = 'artel.aim';

/** Where somebody wanted to go; addresses of this shop only. */
export function safeAim(to: string | null): string {
  return to?.startsWith('/') && !to.startsWith('//') && !to.includes('\\') ? to : '/';
}

/** Keeps it over the way to another service and back. */
export function keepAim(to: string): void {
  try {
    sessionStorage.setItem(KEY, to);
  } catch {
    // They come back to the front page.
  }
}

/** Takes what was kept. */
export function takeAim(): string {
  try {
    const to = sessionStorage.getItem(KEY);
    sessionStorage.removeItem(KEY);
    return safeAim(to);
  } catch {
    return '/';
  }
}
