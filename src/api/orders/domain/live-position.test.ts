import { cursorOf, isReadable, LONGEST_BREAK_MS, positionOf, type LivePosition } from './live-position';

const position: LivePosition = { database: '16384', horizon: 4_294_967_296_123n, since: 1_750_000_000_000 };
const present = { database: '16384', next: position.horizon + 5n, now: position.since + 1_000 };

describe('a live cursor', () => {
  it('is the position it was made of', () => {
    expect(positionOf(cursorOf(position))).toEqual(position);
  });

  it.each(['', 'x', '1-a-b', '2-a-b-c', `${cursorOf(position)}x`.repeat(9), "1-a-b-c'", '1-A-b-c', '1-a-b-c-d'])('is not %p', (text) => {
    expect(positionOf(text)).toBeNull();
  });

  it('can be gone on from within a quarter of an hour', () => {
    expect(isReadable(position, present)).toBe(true);
    expect(isReadable(position, { ...present, now: position.since + LONGEST_BREAK_MS })).toBe(true);
    expect(isReadable(position, { ...present, now: position.since + LONGEST_BREAK_MS + 1 })).toBe(false);
  });

  it('is of no use in another database, nor in one that has not come so far', () => {
    expect(isReadable(position, { ...present, database: '16385' })).toBe(false);
    expect(isReadable(position, { ...present, next: position.horizon - 1n })).toBe(false);
  });
});
