/** Roles of the REST API. */
export const REST_ROLES = ['visitor', 'client', 'marketer', 'manager', 'director'] as const;

/** Roles of the panel, and somebody who is not signed in to it. */
export const DESK_ROLES = [
  'nobody',
  'panel receptionist',
  'panel marketer',
  'panel manager',
  'panel director',
  'panel administrator',
] as const;

export const everybody = REST_ROLES;
export const signedIn = ['client', 'marketer', 'manager', 'director'];
/** Marketers place no orders. */
export const shoppers = ['visitor', 'client', 'manager', 'director'];
export const clientsAndStaff = ['client', 'manager', 'director'];
export const marketersAndStaff = ['marketer', 'manager', 'director'];
export const marketersAndDirectors = ['marketer', 'director'];
export const staff = ['manager', 'director'];
/** Strapi's own routes that nobody is granted. */
export const nobody: string[] = [];
export const mailers = ['panel marketer', 'panel manager', 'panel director', 'panel administrator'];
/** Managers pause mailings; they write none. */
export const writers = ['panel marketer', 'panel director', 'panel administrator'];
export const counter = ['panel receptionist', 'panel manager', 'panel director', 'panel administrator'];
export const wholeDesk = ['panel receptionist', ...mailers];
export const desk = ['panel manager', 'panel director', 'panel administrator'];
export const directors = ['panel director', 'panel administrator'];
export const administrators = ['panel administrator'];
