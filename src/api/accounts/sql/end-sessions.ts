import { statement } from '../../../platform/database/statement';

/** Ends every storefront session of these users (`up_users.id` as text); their access tokens stop working with it. */
export const endSessions = statement<[string[]], never>(
  'end_sessions',
  `delete from strapi_sessions where origin = 'users-permissions' and user_id = any($1)`,
);
