import { actsFrom, actsOf, MAILING_ACTS, MAILING_STATUSES, moveOf } from './mailing-status';

describe('the statuses of a mailing', () => {
  it('are all reached from created', () => {
    const reached = new Set<string>(['created']);
    for (const status of reached)
      for (const act of MAILING_ACTS) if (moveOf(act).from.some((from) => from === status)) reached.add(moveOf(act).to);
    expect([...reached].sort()).toEqual([...MAILING_STATUSES].sort());
  });
  it('end with completed', () => expect(actsFrom('completed')).toEqual([]));
  it('let a manager pause and resume, and nothing else', () => {
    const manager = { write: false, pause: true };
    expect(MAILING_STATUSES.map((status) => actsOf(status, manager))).toEqual([[], ['pause'], ['resume'], []]);
  });
  it('let nobody else do anything', () => expect(actsOf('active', { write: false, pause: false })).toEqual([]));
});
