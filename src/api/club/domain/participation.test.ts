import * as fc from 'fast-check';
import { nextOfQueue, placeFor } from './participation';

describe('a place', () => {
  it.each([
    [2, { capacity: null, seatsTaken: 900, isQueued: false }, 'registered'],
    [2, { capacity: 4, seatsTaken: 2, isQueued: false }, 'registered'],
    [3, { capacity: 4, seatsTaken: 2, isQueued: false }, 'waitlisted'],
    [1, { capacity: 4, seatsTaken: 2, isQueued: true }, 'waitlisted'],
    [5, { capacity: 4, seatsTaken: 0, isQueued: false }, 'never'],
  ] as const)('for %i at %j is %s', (party, places, answer) => expect(placeFor(party, places)).toBe(answer));

  it('goes to the front of the queue only, and never beyond the capacity', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 6 })),
        fc.integer({ min: 0, max: 20 }),
        fc.integer({ min: 0, max: 20 }),
        (sizes, a, b) => {
          const [seatsTaken = 0, capacity = 0] = [a, b].sort((x, y) => x - y);
          const queue = sizes.map((partySize, place) => ({ partySize, place }));
          const next = nextOfQueue(queue, { capacity, seatsTaken });
          expect(next).toEqual(queue.slice(0, next.length));
          const filled = seatsTaken + next.reduce((sum, { partySize }) => sum + partySize, 0);
          expect(filled).toBeLessThanOrEqual(capacity);
          const following = queue[next.length];
          if (following) expect(filled + following.partySize).toBeGreaterThan(capacity);
        },
      ),
    );
  });
});
