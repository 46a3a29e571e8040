import { statement } from '../../../../platform/database/statement';

/** Whether this version of a page (its slug) that can be agreed to exists: of a consent text or a policy; read-only in the news context's tables. */
export const selectTextVersion = statement<[slug: string, version: number], { id: number }>(
  'select_text_version',
  `select v.id from pages p join page_versions v on v.page_id = p.id
   where p.slug = $1 and v.version = $2 and p.purpose is distinct from 'information'`,
);

/** The version in force of a page (its slug), the Russian text first; read-only as above. */
export const selectTextInForce = statement<[slug: string], { text_version: string }>(
  'select_text_in_force',
  `select p.slug || '@' || v.version as text_version from pages p join page_versions v on v.page_id = p.id
   where p.slug = $1 and v.effective_at <= now() order by v.locale = 'ru' desc, v.version desc limit 1`,
);
