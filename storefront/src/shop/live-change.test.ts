import type { LiveOrder } from '@artel/client';
import type { Order } from './api';
import { applyChange } from './live-change';

const order = {
  documentId: 'one',
  version: 2,
  status: 'new',
  paymentStatus: 'unpaid',
  total: 10,
  manager: null,
  allowedTransitions: ['cancelled'],
} as unknown as Order;
const change = {
  documentId: 'one',
  version: 3,
  status: 'confirmed',
  paymentStatus: 'unpaid',
  total: 10,
  manager: null,
} as unknown as LiveOrder;

describe('a change that is heard', () => {
  it('shows at once; what may be done next is asked anew', () => {
    expect(applyChange(order, change)).toMatchObject({ status: 'confirmed', version: 3, allowedTransitions: [] });
  });

  it('that is old, or of another order, changes nothing', () => {
    expect(applyChange(order, { ...change, version: 2 })).toBe(order);
    expect(applyChange(order, { ...change, documentId: 'two' })).toBe(order);
    expect(applyChange(undefined, change)).toBeUndefined();
  });
});
