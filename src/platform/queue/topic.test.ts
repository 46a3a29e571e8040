import { z } from 'zod';
import { defineTopic } from './topic';

describe('a topic', () => {
  it('is named context.what-happened', () => {
    expect(defineTopic('orders.status-changed', z.object({})).name).toBe('orders.status-changed');
    for (const name of ['orders', 'Orders.placed', 'orders.', 'orders.placed.twice', 'orders/placed']) {
      expect(() => defineTopic(name, z.object({}))).toThrow(name);
    }
  });

  it('keeps the defaults that it does not name', () => {
    const { options } = defineTopic('orders.placed', z.object({}), { retryLimit: 1 });
    expect(options).toMatchObject({ retryLimit: 1, retryDelaySeconds: 5, expireInSeconds: 300, collapse: false });
  });
});
