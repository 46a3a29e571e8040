import { admitsNobody, isStricter, ruleVerdict } from './workstation-rule';

const networks = [
  { id: 1, cidr: '10.0.0.0/8' },
  { id: 2, cidr: '2001:db8::/64' },
];

describe('the workstation rule', () => {
  it.each([
    ['off', '8.8.8.8', null, { isMet: true, by: [] }],
    ['any', '10.1.1.1', null, { isMet: true, by: [1] }],
    ['any', '::ffff:10.1.1.1', null, { isMet: true, by: [1] }],
    ['any', '2001:db8::5', 7, { isMet: true, by: [2, 7] }],
    ['any', '8.8.8.8', 7, { isMet: true, by: [7] }],
    ['any', '8.8.8.8', null, { isMet: false, missing: ['network', 'device'] }],
    ['both', '10.1.1.1', 7, { isMet: true, by: [1, 7] }],
    ['both', '10.1.1.1', null, { isMet: false, missing: ['device'] }],
    ['both', '8.8.8.8', 7, { isMet: false, missing: ['network'] }],
    ['both', 'nonsense', null, { isMet: false, missing: ['network', 'device'] }],
  ] as const)('%s from %s on computer %s', (mode, address, device, verdict) => {
    expect(ruleVerdict(mode, networks, { address, device })).toEqual(verdict);
  });

  it('must let somebody in', () => {
    expect(admitsNobody('off', { networks: 0, devices: 0 })).toBe(false);
    expect(admitsNobody('any', { networks: 0, devices: 0 })).toBe(true);
    expect(admitsNobody('any', { networks: 1, devices: 0 })).toBe(false);
    expect(admitsNobody('both', { networks: 1, devices: 0 })).toBe(true);
    expect(admitsNobody('both', { networks: 1, devices: 1 })).toBe(false);
  });

  it('ends sessions when it becomes stricter only', () => {
    expect(isStricter('off', 'any')).toBe(true);
    expect(isStricter('any', 'both')).toBe(true);
    expect(isStricter('both', 'any')).toBe(false);
    expect(isStricter('any', 'any')).toBe(false);
  });
});
