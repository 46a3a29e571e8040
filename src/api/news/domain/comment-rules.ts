/** A comment can be changed for so long by whoever wrote it. */
export const EDIT_WINDOW_MS = 15 * 60_000;

/** How many comments one person may write in a span of time. */
export const COMMENT_LIMITS = [
  { withinSeconds: 600, most: 5 },
  { withinSeconds: 86_400, most: 50 },
] as const;

/** Whether a comment may still be changed by its author. */
export function isEditable(comment: { at: Date; state: 'visible' | 'hidden' }, now: Date): boolean {
  return comment.state === 'visible' && now.getTime() - comment.at.getTime() <= EDIT_WINDOW_MS;
}

/** Seconds until somebody with comments at these moments may write the next one; 0 when they may now. */
export function waitBeforeNext(moments: readonly Date[], now: Date): number {
  const waits = COMMENT_LIMITS.map(({ withinSeconds, most }) => {
    const recent = moments.filter((at) => now.getTime() - at.getTime() < withinSeconds * 1000).sort((a, b) => b.getTime() - a.getTime());
    const oldestThatCounts = recent[most - 1];
    return oldestThatCounts ? Math.ceil((oldestThatCounts.getTime() + withinSeconds * 1000 - now.getTime()) / 1000) : 0;
  });
  return Math.max(0, ...waits);
}
