import { ROLES, type Role } from '../contracts/actor';

/** What became of one user who was to be blocked or unblocked. */
export const BLOCK_RESULTS = ['blocked', 'unblocked', 'unchanged', 'own_account', 'forbidden', 'not_found'] as const;
export type BlockResult = (typeof BLOCK_RESULTS)[number];

/** Managers block whoever stands below them, directors managers too, administrators everybody. */
export function mayBlock(actor: Role, target: Role): boolean {
  const rank = (role: Role): number => ROLES.indexOf(role);
  if (actor === 'administrator') return true;
  return rank(actor) >= rank('manager') && rank(target) < rank(actor);
}
