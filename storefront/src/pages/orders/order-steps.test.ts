import { stepsOf } from './order-steps';

const reached = (...statuses: string[]) => statuses.map((to, index) => ({ kind: 'status', to, at: `2026-01-0${index + 1}` }));
const shown = (steps: ReturnType<typeof stepsOf>) => steps.map(({ status, state }) => `${status} ${state}`);

describe('the way of an order', () => {
  it('goes straight without a quote', () => {
    expect(shown(stepsOf('confirmed', reached('new', 'confirmed')))).toEqual([
      'new done',
      'confirmed now',
      'ready_for_delivery ahead',
      'completed ahead',
    ]);
  });

  it('goes by way of a quote where there is one, also while it is being made', () => {
    expect(shown(stepsOf('preparing_quote', reached('new', 'preparing_quote')))[1]).toBe('preparing_quote now');
    expect(shown(stepsOf('confirmed', reached('new', 'preparing_quote', 'quoted', 'confirmed')))[1]).toBe('quoted done');
  });

  it('ends early when it is cancelled', () => {
    expect(shown(stepsOf('cancelled', reached('new', 'confirmed', 'cancelled')))).toEqual(['new done', 'confirmed done', 'cancelled now']);
  });

  it('tells when a step was reached, and nothing of those ahead', () => {
    expect(stepsOf('confirmed', reached('new', 'confirmed')).map(({ at }) => at)).toEqual(['2026-01-01', '2026-01-02', null, null]);
  });

  it('has one present step, whatever is known of the past', () => {
    for (const status of ['new', 'preparing_quote', 'quoted', 'confirmed', 'ready_for_delivery', 'completed', 'cancelled'] as const)
      expect(stepsOf(status, []).filter(({ state }) => state === 'now')).toHaveLength(1);
  });
});
