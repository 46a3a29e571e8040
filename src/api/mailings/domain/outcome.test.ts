import fc from 'fast-check';
import { MAX_TRIES, reconnectDelaySeconds, retryDelaySeconds } from './backoff';
import { settlementOf, type Fate } from './outcome';
import { barsAddress, isNegative, isPermanent, readReply } from './smtp-reply';

describe('a settlement', () => {
  const refused = (isPermanent: boolean): Fate => ({ kind: 'refused', isPermanent, reply: '4xx or 5xx' });
  it('accepts, rejects and loses what was said so', () => {
    expect(settlementOf({ kind: 'accepted', reply: '250 ok' }, 1, 0)).toMatchObject({ verb: 'accept', reply: '250 ok' });
    expect(settlementOf(refused(true), 1, 0)).toMatchObject({ verb: 'reject' });
    expect(settlementOf({ kind: 'lost', reply: 'Connection closed' }, 1, 0)).toMatchObject({ verb: 'lose' });
  });
  it('defers a temporary no until the tries are used up', () => {
    for (let tries = 1; tries < MAX_TRIES; tries += 1) expect(settlementOf(refused(false), tries, 0.5).verb).toBe('defer');
    expect(settlementOf(refused(false), MAX_TRIES, 0.5)).toMatchObject({ verb: 'reject', reply: expect.stringContaining('Given up') });
  });
  it('never calls a lost letter unsent', () =>
    fc.assert(
      fc.property(fc.string(), fc.nat(20), (reply, tries) => {
        expect(settlementOf({ kind: 'lost', reply }, tries, 0).verb).toBe('lose');
      }),
    ));
  it('keeps no NUL and not too much', () => {
    const { reply } = settlementOf({ kind: 'lost', reply: `a\0b${'x'.repeat(5_000)}` }, 1, 0);
    expect(reply).toHaveLength(1_000);
    expect(reply).not.toContain('\0');
  });
});

describe('waiting', () => {
  it('grows and stays below four hours and a fifth', () => {
    const waits = [1, 2, 3, 4, 5, 6, 60].map((tries) => retryDelaySeconds(tries, 0.5));
    expect(waits).toEqual([60, 240, 960, 3840, 14400, 14400, 14400]);
    expect([1, 2, 3, 7, 70].map(reconnectDelaySeconds)).toEqual([1, 2, 4, 60, 60]);
  });
});

describe('a reply', () => {
  it.each([
    ['250 2.0.0 Ok: queued', false, false, false],
    ['421 4.3.2 Closing', true, false, false],
    ['450 4.2.0 Greylisted', true, false, false],
    ['550 5.1.1 No such user', true, true, true],
    ['550-5.1.1 No such user\r\n550 5.1.1 really', true, true, true],
    ['550 5.7.1 Blocked by policy', true, true, false],
    ['550 No such user', true, true, false],
    ['552 5.2.2 Mailbox full', true, true, false],
    ['354 go on', false, false, false],
  ])('%s', (text, negative, permanent, bars) => {
    const reply = readReply(text);
    if (!reply) throw new Error('is a reply');
    expect([isNegative(reply), isPermanent(reply), barsAddress(reply)]).toEqual([negative, permanent, bars]);
  });
  it.each(['', 'hello', '25', '2500 x'])('%p is none', (text) => expect(readReply(text)).toBeNull());
});
