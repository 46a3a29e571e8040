import {
  allowedMoves,
  checkMove,
  checkPaymentMove,
  faultsOfTable,
  FINAL_STATUSES,
  ORDER_MOVES,
  ORDER_STATUSES,
  PAYMENT_STATUSES,
} from './status';

describe('the table of moves', () => {
  it('is whole: every status reached, no dead end, nothing leaves a final status', () => {
    expect(faultsOfTable()).toEqual([]);
  });

  it('is found faulty when a status cannot be reached, is a dead end, or is left though final', () => {
    expect(faultsOfTable(ORDER_MOVES.filter(({ to }) => to !== 'quoted'))).toContain('quoted cannot be reached');
    expect(faultsOfTable(ORDER_MOVES.filter(({ from }) => from !== 'confirmed'))).toContain('confirmed is a dead end');
    expect(faultsOfTable([...ORDER_MOVES, { from: 'completed', to: 'new', by: ['staff'] }])).toContain(
      'completed is final but can be left',
    );
    expect(faultsOfTable([...ORDER_MOVES, ...ORDER_MOVES.slice(0, 1)])).toContain('new → preparing_quote stands twice');
  });

  it.each([
    ['new', ['preparing_quote', 'confirmed', 'cancelled'], ['cancelled']],
    ['preparing_quote', ['quoted', 'confirmed', 'cancelled'], []],
    ['quoted', ['preparing_quote', 'confirmed', 'cancelled'], []],
    ['confirmed', ['ready_for_delivery', 'cancelled'], []],
    ['ready_for_delivery', ['completed', 'confirmed', 'cancelled'], []],
    ['completed', [], []],
    ['cancelled', [], []],
  ] as const)('lets staff and owner leave %s as the contract says', (from, staff, owner) => {
    expect(new Set(allowedMoves(from, 'staff'))).toEqual(new Set(staff));
    expect(allowedMoves(from, 'owner')).toEqual(owner);
  });

  it('lets the holder of a quote confirm a quoted order and nothing else', () => {
    for (const from of ORDER_STATUSES) expect(allowedMoves(from, 'quote')).toEqual(from === 'quoted' ? ['confirmed'] : []);
  });

  it('refuses every pair outside the table and says what is allowed', () => {
    for (const from of ORDER_STATUSES) {
      for (const to of ORDER_STATUSES) {
        const known = ORDER_MOVES.some((move) => move.from === from && move.to === to);
        expect(checkMove(from, to, 'staff').ok).toBe(known);
      }
    }
    expect(checkMove('new', 'completed', 'staff')).toEqual({ ok: false, reason: { allowed: allowedMoves('new', 'staff') } });
    expect(FINAL_STATUSES.every((status) => allowedMoves(status, 'staff').length === 0)).toBe(true);
  });

  it('moves the payment to and fro until it is refunded', () => {
    const pairs = PAYMENT_STATUSES.flatMap((from) =>
      PAYMENT_STATUSES.filter((to) => checkPaymentMove(from, to, 'staff').ok).map((to) => `${from} → ${to}`),
    );
    expect(pairs).toEqual(['unpaid → paid', 'paid → unpaid', 'paid → refunded']);
    expect(checkPaymentMove('unpaid', 'paid', 'owner').ok).toBe(false);
  });
});
