import { changesForOwners, changesForStaff, type LoggedChange } from './live-changes';

const at = new Date('2026-03-01T10:00:00Z');
const olga: LoggedChange = {
  orderId: 1,
  kind: 'status',
  isCreation: false,
  isInternal: false,
  actor: { kind: 'staff', name: 'Ольга' },
  staff: 'olga',
  at,
};

describe('what happened to orders', () => {
  it('is one change an order, each kind once, by the last who changed it', () => {
    const log: LoggedChange[] = [
      { ...olga, isCreation: true, actor: { kind: 'guest', name: 'Анна' }, staff: null },
      { ...olga, orderId: 2, kind: 'payment' },
      { ...olga, kind: 'edited' },
      { ...olga },
    ];
    expect(changesForStaff(log)).toEqual([
      { orderId: 1, isCreation: true, kinds: ['status', 'edit'], changedBy: olga.actor, changedById: 'olga', at },
      { orderId: 2, isCreation: false, kinds: ['payment'], changedBy: olga.actor, changedById: 'olga', at },
    ]);
  });

  it('reaches owners without internal entries and without who took the order', () => {
    const internal: LoggedChange = { ...olga, kind: 'comment', isInternal: true };
    expect(changesForOwners([internal])).toEqual([]);
    expect(changesForOwners([{ ...olga, kind: 'manager' }, internal])).toMatchObject([
      { kinds: ['manager'], changedBy: { kind: 'staff', name: '' } },
    ]);
  });
});
