import fc from 'fast-check';
import { DELIVERY_EVENTS, DELIVERY_STATES, isSettled, movesOf, nextState, type DeliveryEvent, type DeliveryState } from './delivery-state';

/** What a mail server saw of one delivery. */
interface World {
  state: DeliveryState;
  epoch: number;
  /** Final dots that were sent and not refused. */
  standing: number;
  overrides: number;
  /** Workers at their letter: the epoch they hold, and whether they may send the dot. */
  workers: { epoch: number; marked: boolean; reply: 'none' | 'taken' | 'refused' | 'unsent' }[];
}

/** One step of the world; steps that cannot happen change nothing, as a conditional UPDATE does. */
function step(world: World, kind: number, choice: number): World {
  const worker = world.workers[choice % Math.max(1, world.workers.length)];
  const move = (event: DeliveryEvent, epoch?: number): boolean => {
    const next = nextState(world.state, event);
    if (!next || (epoch !== undefined && epoch !== world.epoch)) return false;
    world.state = next;
    return true;
  };
  switch (kind) {
    case 0:
      if (move('claim')) world.workers.push({ epoch: (world.epoch += 1), marked: false, reply: 'none' });
      return world;
    case 1:
      if (worker && !worker.marked && move('mark', worker.epoch)) worker.marked = true;
      return world;
    case 2: // the server's answer to a dot, or the connection lost before it
      if (worker?.marked && worker.reply === 'none') {
        worker.reply = (['taken', 'refused', 'unsent'] as const)[choice % 3] ?? 'taken';
        if (worker.reply === 'taken') world.standing += 1;
      }
      return world;
    case 3: // what the worker says afterwards
      if (worker) {
        if (worker.reply === 'taken') move('accept', worker.epoch);
        if (worker.reply === 'refused') move('defer', worker.epoch);
        if (worker.reply === 'unsent' || !worker.marked) move('release', worker.epoch);
      }
      return world;
    case 4: // kill -9: nobody ever says anything more, though the dot may have gone out
      if (worker?.marked && worker.reply === 'none') world.standing += 1;
      world.workers = world.workers.filter((one) => one !== worker);
      return world;
    case 5:
      move('lease-out');
      return world;
    default:
      if (choice % 7 === 0 && move('resend')) world.overrides += 1;
      return world;
  }
}

describe('the states of a delivery', () => {
  it('lead nowhere twice: at most one letter stands for each time a person said so', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.nat(50)), { maxLength: 200 }), (steps) => {
        const world: World = { state: 'pending', epoch: 0, standing: 0, overrides: 0, workers: [] };
        for (const [kind, choice] of steps) step(world, kind, choice);
        expect(world.standing).toBeLessThanOrEqual(1 + world.overrides);
        if (world.state === 'accepted') expect(world.standing).toBeGreaterThanOrEqual(1);
      }),
      { numRuns: 3_000 },
    );
  });

  it('are all reachable from pending', () => {
    const reached = new Set<DeliveryState>(['pending']);
    for (const state of reached) for (const event of DELIVERY_EVENTS) reached.add(nextState(state, event) ?? state);
    expect([...reached].sort()).toEqual([...DELIVERY_STATES].sort());
  });

  it('end: every open state has a way to a settled one, and settled ones stay unless a reply or a person comes', () => {
    for (const state of DELIVERY_STATES) {
      const leaves = DELIVERY_EVENTS.map((event) => nextState(state, event)).filter((next) => next !== null);
      if (isSettled(state)) expect(state === 'unknown' || leaves.length === 0).toBe(true);
      else expect(leaves.length).toBeGreaterThan(0);
    }
  });

  it('are marked from claimed only', () => expect(movesOf('mark')).toEqual([['claimed', 'in_doubt']]));
  it('are accepted only after a mark', () => expect(movesOf('accept').map(([from]) => from)).toEqual(['in_doubt', 'unknown']));
});
