/** Where the ids of the list or board that an order was opened from are kept for this tab. */
const KEY = 'desk.orders.opened-from';

/** Longer lists are cut: nobody walks further with two arrows. */
const MAX_REMEMBERED = 1000;

/** Keeps the order of a list, so that the order page can step to the previous and the next one. */
export function rememberList(ids: readonly string[]): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(ids.slice(0, MAX_REMEMBERED)));
  } catch {
    // A full or forbidden storage costs the two arrows, nothing else.
  }
}

/** The orders before and after this one in the list it was opened from; null at the ends and when it was not. */
export function neighboursOf(id: string): { previous: string | null; next: string | null } {
  const ids = rememberedList();
  const index = ids.indexOf(id);
  if (index < 0) return { previous: null, next: null };
  return { previous: ids[index - 1] ?? null, next: ids[index + 1] ?? null };
}

function rememberedList(): string[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((id): id is string => typeof id === 'string') : [];
  } catch {
    return [];
  }
}
