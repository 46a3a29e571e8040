import type { UserType } from '../contracts/actor';
import type { InvitedRole } from '../contracts/panel-access';

const SUPER_ADMIN = 'strapi-super-admin';

/** Panel roles that a type decides; any other role of an account is an addition to them. */
const DECIDED: readonly string[] = ['artel-marketer', 'artel-manager', 'artel-director'];

const FITTING: Record<UserType, readonly InvitedRole[]> = {
  client: [],
  marketer: ['artel-marketer'],
  manager: ['artel-marketer', 'artel-manager', 'artel-receptionist'],
  director: ['artel-marketer', 'artel-manager', 'artel-receptionist', 'artel-director'],
};

/** True for accounts that the rules of types never touch. */
export function administers(codes: readonly string[]): boolean {
  return codes.includes(SUPER_ADMIN);
}

/** Whether a panel role gives no more than this type allows. */
export function fitsType(role: InvitedRole, type: UserType): boolean {
  return FITTING[type].includes(role);
}

/** The panel roles (codes) of an account whose person is of this type from now on; none closes the account. */
export function panelRolesFor(type: UserType, codes: readonly string[]): string[] {
  if (type === 'client') return [];
  if (type === 'marketer') return ['artel-marketer'];
  const others = codes.filter((code) => !DECIDED.includes(code));
  const isDecided = others.length < codes.length || codes.length === 0;
  return type === 'manager' && !isDecided ? others : [...others, `artel-${type}`];
}

/** How much a panel account may, from 0 (nothing) to 3 (a director). */
export function panelRank(codes: readonly string[]): number {
  if (codes.includes('artel-director')) return 3;
  if (codes.some((code) => code !== 'artel-marketer')) return 2;
  return codes.length;
}
