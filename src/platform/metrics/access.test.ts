import { mayReadMetrics } from './access';

const TOKEN = 'a-token-of-the-shop';
const forwarded = { 'x-forwarded-for': '203.0.113.9' };
const bearer = { authorization: `Bearer ${TOKEN}` };

const allowed = [
  { who: 'this machine', peer: '127.0.0.1', headers: {} },
  { who: 'this machine over IPv6', peer: '::1', headers: {} },
  { who: 'this machine over a mapped address', peer: '::ffff:127.0.0.1', headers: {} },
  { who: 'another machine with the token', peer: '203.0.113.9', headers: bearer },
  { who: 'a proxy with the token', peer: '127.0.0.1', headers: { ...forwarded, ...bearer } },
];

const refused = [
  { who: 'a proxy on this machine', peer: '127.0.0.1', headers: forwarded },
  { who: 'a proxy that says Forwarded', peer: '127.0.0.1', headers: { forwarded: 'for=203.0.113.9' } },
  { who: 'another machine', peer: '203.0.113.9', headers: {} },
  { who: 'a wrong token', peer: '203.0.113.9', headers: { authorization: 'Bearer wrong' } },
  { who: 'a broken socket', peer: undefined, headers: {} },
];

describe('the metrics', () => {
  it.each(allowed)('are shown to $who', ({ peer, headers }) => {
    expect(mayReadMetrics({ peer, headers }, TOKEN)).toBe(true);
  });

  it.each(refused)('are hidden from $who', ({ peer, headers }) => {
    expect(mayReadMetrics({ peer, headers }, TOKEN)).toBe(false);
  });

  it('need no token on this machine, and have none that could be guessed elsewhere', () => {
    expect(mayReadMetrics({ peer: '127.0.0.1', headers: {} }, undefined)).toBe(true);
    expect(mayReadMetrics({ peer: '203.0.113.9', headers: { authorization: 'Bearer ' } }, undefined)).toBe(false);
  });
});
