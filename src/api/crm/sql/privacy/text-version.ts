import { statement } from '../../../../platform/database/statement';

/** Whether this version of a page (its slug) exists; read-only in the news context's tables. */
export const selectTextVersion = statement<[slug: string, version: number], { id: number }>(
  'select_text_version',
  'select v.id from pages p join page_versions v on v.page_id = p.id where p.slug = $1 and v.version = $2',
);
