import { statement } from '../../../platform/database/statement';

/** What to call the storefront users of these document ids. */
export const selectUserNames = statement<[documentIds: string[]], { document_id: string; name: string }>(
  'select_user_names',
  `select document_id, coalesce(nullif(name, ''), username) as name from up_users where document_id = any($1::text[])`,
);
