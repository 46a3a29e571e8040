import { routeOf, type Reach } from './route';

const ORDER = ['vk', 'sms', 'email'] as const;
const way = (channel: Reach['channel'], more: Partial<Reach> = {}): Reach => ({
  channel,
  address: `${channel}-address`,
  consent: null,
  isBarred: false,
  isSetUp: true,
  ...more,
});
const channels = (reach: Reach[]): string[] => routeOf(ORDER, reach).map(({ channel }) => channel);

describe('the route of a notification', () => {
  it('is VK, then SMS, then e-mail for who has agreed to all', () => {
    expect(channels([way('email'), way('sms', { consent: true }), way('vk', { consent: true })])).toEqual(['vk', 'sms', 'email']);
  });
  it('asks for consent but for letters', () => {
    expect(channels([way('email'), way('sms'), way('vk')])).toEqual(['email']);
  });
  it.each<[string, Partial<Reach>]>([
    ['is withdrawn', { consent: false }],
    ['has no address', { address: null }],
    ['is barred', { isBarred: true }],
    ['is not set up', { isSetUp: false }],
  ])('passes over a channel that %s', (_why, more) => {
    expect(channels([way('email', more), way('sms', { consent: true })])).toEqual(['sms']);
  });
  it('keeps to the channels of the template, in its order', () => {
    const all = [way('email'), way('sms', { consent: true })];
    expect(routeOf(['email', 'sms'], all).map(({ channel }) => channel)).toEqual(['email', 'sms']);
    expect(routeOf(['sms'], all).map(({ channel }) => channel)).toEqual(['sms']);
    expect(routeOf([], all)).toEqual([]);
  });
});
