import { CatchUp } from './catch-up';
import type { LiveFeed } from './live-feed';

/** A log whose readings end when they are told to. */
function slowFeed() {
  const ends: (() => void)[] = [];
  const feed: LiveFeed = {
    read: (position) => new Promise((resolve) => ends.push(() => resolve({ entries: [{ key: `${position}` }], position: `${position}+` }))),
    tell: async () => [],
  };
  return { feed, ends };
}

const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('catching up', () => {
  it('shares a reading that has not begun, and never one that has', async () => {
    const { feed, ends } = slowFeed();
    const catchUp = new CatchUp(feed);
    const together = [catchUp.since('a'), catchUp.since('a')];
    await settle();
    // The first two have been read at once; what is committed from now on they do not see.
    const later = catchUp.since('a');
    await settle();
    expect(ends).toHaveLength(2);
    const waiting = [catchUp.since('b'), catchUp.since('b'), catchUp.since('b')];
    await settle();
    expect(ends).toHaveLength(2);
    ends.splice(0).forEach((end) => end());
    await settle();
    ends.splice(0).forEach((end) => end());
    expect(await Promise.all([...together, later, ...waiting])).toHaveLength(6);
    expect(together[0]).toBe(together[1]);
    expect(together[0]).not.toBe(later);
    expect(new Set(waiting).size).toBe(1);
  });

  it('does not tell more than can be told', async () => {
    const entries = Array.from({ length: 2_001 }, (_, n) => ({ key: `${n}` }));
    const catchUp = new CatchUp({ read: async () => ({ entries, position: 'now' }), tell: async () => [] });
    expect(await catchUp.since('a')).toBeNull();
  });
});
