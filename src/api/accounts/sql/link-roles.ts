import { statement } from '../../../platform/database/statement';

const WRONG_LINKS = `
  select l.id from up_users u join up_users_role_lnk l on l.user_id = u.id join up_roles r on r.id = l.role_id
  where r.type <> u.type`;

const MISSING_LINKS = `
  select u.id as user_id, r.id as role_id from up_users u join up_roles r on r.type = u.type
  where not exists (select 1 from up_users_role_lnk l where l.user_id = u.id and l.role_id = r.id)`;

/** Takes users out of roles that are not their type's. */
export const unlinkWrongRoles = statement<[], never>('unlink_wrong_roles', `delete from up_users_role_lnk where id in (${WRONG_LINKS})`);

/** Puts users into their type's role. Authority comes from the type alone; the link is what Strapi's screens show. */
export const linkMissingRoles = statement<[], never>(
  'link_missing_roles',
  `insert into up_users_role_lnk (user_id, role_id, user_ord) select user_id, role_id, 1 from (${MISSING_LINKS}) as missing on conflict do nothing`,
);

/** The same two steps for a few users. */
export const unlinkWrongRolesOf = statement<[number[]], never>(
  'unlink_wrong_roles_of',
  `delete from up_users_role_lnk where id in (${WRONG_LINKS} and u.id = any($1))`,
);

export const linkMissingRolesOf = statement<[number[]], never>(
  'link_missing_roles_of',
  `insert into up_users_role_lnk (user_id, role_id, user_ord) select user_id, role_id, 1 from (${MISSING_LINKS} and u.id = any($1)) as missing on conflict do nothing`,
);
