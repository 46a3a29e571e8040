import { isTooWide, addressForLimits, isInNetwork, normalNetwork, plainAddress } from './client-address';

describe('addresses', () => {
  it('count by what one subscriber has', () => {
    expect(addressForLimits('::ffff:10.1.2.3')).toBe('10.1.2.3');
    expect(addressForLimits('2001:db8:1:2:aaaa::1')).toBe(addressForLimits('2001:db8:1:2:bbbb::9'));
    expect(addressForLimits('2001:db8:1:2::1')).not.toBe(addressForLimits('2001:db8:1:3::1'));
    expect(addressForLimits('nonsense')).toBe('nonsense');
    expect(plainAddress('::ffff:10.1.2.3')).toBe('10.1.2.3');
  });

  it.each([
    ['10.1.2.3', '10.1.2.3/32'],
    ['10.1.2.3/8', '10.0.0.0/8'],
    [' 192.168.0.0/16 ', '192.168.0.0/16'],
    ['2001:db8::1/64', '2001:db8::/64'],
    ['::1', '::1/128'],
    ['0.0.0.0/0', '0.0.0.0/0'],
    ['10.0.0.0/33', null],
    ['10.0.0/8', null],
    ['shop.example', null],
    ['10.0.0.0/8; drop', null],
    ['', null],
  ])('write %j as %j', (text, network) => {
    expect(normalNetwork(text)).toBe(network);
  });

  it('lie in networks', () => {
    expect(isInNetwork('10.9.9.9', '10.0.0.0/8')).toBe(true);
    expect(isInNetwork('::ffff:10.9.9.9', '10.0.0.0/8')).toBe(true);
    expect(isInNetwork('11.0.0.1', '10.0.0.0/8')).toBe(false);
    expect(isInNetwork('2001:db8::5', '2001:db8::/64')).toBe(true);
    expect(isInNetwork('2001:db8::5', '10.0.0.0/8')).toBe(false);
    expect(isInNetwork('nonsense', '10.0.0.0/8')).toBe(false);
    expect(isInNetwork('10.0.0.1', 'nonsense')).toBe(false);
  });
});

it('knows networks that let nearly everybody in', () => {
  expect(['0.0.0.0/0', '10.0.0.0/7', '::/0', '10.0.0.0/8', '2001:db8::/32'].map(isTooWide)).toEqual([true, true, true, false, false]);
});
