import { statement } from '../../../platform/database/statement';

/** Adds tags that do not exist yet: document ids and names, side by side. Waits for a twin that adds the same name. */
export const addTags = statement<[string[], string[]], { documentId: string }>(
  'add_tags',
  `insert into product_tags (document_id, name, created_at, updated_at, published_at)
   select id, name, now(), now(), now() from unnest($1::text[], $2::text[]) as given (id, name)
   on conflict (name) do nothing returning document_id as "documentId"`,
);
