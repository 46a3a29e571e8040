import { ROLES, type Role } from '../contracts/actor';
import { mayBlock } from './blocking';

describe('who may block whom', () => {
  const blockedBy = (actor: Role): Role[] => ROLES.filter((target) => mayBlock(actor, target));

  it.each([
    ['visitor', []],
    ['client', []],
    ['marketer', []],
    ['manager', ['visitor', 'client', 'marketer']],
    ['director', ['visitor', 'client', 'marketer', 'manager']],
    ['administrator', [...ROLES]],
  ] as const)('%s blocks %j', (actor, targets) => {
    expect(blockedBy(actor)).toEqual(targets);
  });
});
