import { USER_TYPES, type UserType } from '../contracts/actor';

/** A role of the REST API: the type of the users it is for, and what the panel shows. */
export interface RestRole {
  type: UserType;
  name: string;
  description: string;
}

const DESCRIPTIONS: Record<UserType, string> = {
  client: 'Buys: own profile, cart, orders and comments.',
  marketer: 'Owns messages, recipients and campaigns.',
  manager: 'Works everybody’s orders, customers and stock.',
  director: 'Everything a manager may, and the numbers.',
};

/** The roles that the four types decide; visitors have Strapi's own role `public`. */
export const REST_ROLES: readonly RestRole[] = USER_TYPES.map((type) => ({
  type,
  name: type.slice(0, 1).toUpperCase() + type.slice(1),
  description: DESCRIPTIONS[type],
}));

/** The `type` of the users-permissions role that a grantee's permissions hang on. */
export function roleTypeOf(grantee: 'visitor' | UserType): string {
  return grantee === 'visitor' ? 'public' : grantee;
}
