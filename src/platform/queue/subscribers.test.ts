import { z } from 'zod';
import { allSubscribers, forgetSubscribers, queuesOf, schedule, work } from './subscribers';
import { defineTopic } from './topic';

const placed = defineTopic('orders.placed', z.strictObject({ order: z.number() }));
const meta = { id: 'one', attempt: 1, lastAttempt: false };

afterEach(forgetSubscribers);

describe('subscribers', () => {
  it('have a queue each', () => {
    work(placed, async () => undefined);
    work(placed, async () => undefined, { as: 'mailings' });
    expect(queuesOf('orders.placed')).toEqual(['orders.placed', 'orders.placed/mailings']);
  });

  it('cannot share a queue by mistake', () => {
    work(placed, async () => undefined);
    expect(() => work(placed, async () => undefined)).toThrow('name the second one');
  });

  it('get a payload that was checked', async () => {
    const seen: unknown[] = [];
    work(placed, async (payload) => seen.push(payload));
    const [subscriber] = allSubscribers();
    await subscriber?.run({ order: 7 }, meta);
    await expect(subscriber?.run({ order: 'seven' }, meta)).rejects.toThrow('expected number');
    expect(seen).toEqual([{ order: 7 }]);
  });

  it('by the clock are no subscribers of a topic', () => {
    schedule('orders.release-reservations', '*/5 * * * *', async () => undefined);
    expect(queuesOf('orders.release-reservations')).toEqual([]);
    expect(allSubscribers()).toMatchObject([{ queue: 'schedule/orders.release-reservations', policy: 'singleton', cron: '*/5 * * * *' }]);
  });
});
