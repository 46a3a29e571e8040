import { statement } from '../../../platform/database/statement';

/** The category a reference (documentId or slug) means; a documentId goes first. */
export const resolveCategory = statement<[string], { id: number; documentId: string }>(
  'resolve_category',
  `select id, document_id as "documentId" from categories where document_id = $1 or slug = $1 order by document_id = $1 desc limit 1`,
);

/** The tags that references (documentIds or names) mean. */
export const resolveTags = statement<[string[]], { documentId: string; name: string }>(
  'resolve_tags',
  `select document_id as "documentId", name from product_tags where document_id = any($1) or name = any($1)`,
);

/** Which of these upload ids are pictures. */
export const pictureIds = statement<[number[]], { id: number }>(
  'picture_ids',
  `select id from files where id = any($1) and mime like 'image/%' and mime <> 'image/svg+xml'`,
);
