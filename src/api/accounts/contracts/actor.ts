/** What a person may be, from least to most. A visitor is not signed in; an administrator works in the panel. */
export const ROLES = ['visitor', 'client', 'marketer', 'manager', 'director', 'administrator'] as const;
export type Role = (typeof ROLES)[number];

/** The types a storefront user can have; the type decides the role. */
export const USER_TYPES = ['client', 'marketer', 'manager', 'director'] as const;
export type UserType = (typeof USER_TYPES)[number];

/**
 * Who does something. `staffId` is `staff_members.id` (null until a manager's first act needs it),
 * `userId` is `up_users.id`, `adminUserId` is `admin_users.id` of somebody who works in the panel;
 * `system` is a job or a script.
 */
export interface Actor {
  kind: 'guest' | 'client' | 'staff' | 'system';
  role: Role;
  userId: number | null;
  staffId: number | null;
  adminUserId?: number;
  name: string;
}

/** True for one of the four types. */
export function isUserType(value: unknown): value is UserType {
  return USER_TYPES.some((type) => type === value);
}

/** Somebody who is not signed in. */
export const GUEST: Actor = { kind: 'guest', role: 'visitor', userId: null, staffId: null, name: 'Guest' };

/** A job, an import or a script; may do what an administrator may. */
export const SYSTEM: Actor = { kind: 'system', role: 'administrator', userId: null, staffId: null, name: 'Artel' };

/** True for a manager, a director, an administrator and the system: people who work on everybody's orders. */
export function isStaff(actor: Actor): boolean {
  return ROLES.indexOf(actor.role) >= ROLES.indexOf('manager');
}
