import { utcText } from './wire';

/** SQL expression of `categories c` as the wire carries it. */
export const categoryJson = `json_build_object(
  'documentId', c.document_id, 'name', c.name, 'slug', c.slug,
  'parent', (
    select json_build_object('documentId', up.document_id, 'name', up.name, 'slug', up.slug)
    from categories_parent_lnk l join categories up on up.id = l.inv_category_id where l.category_id = c.id limit 1),
  'createdAt', ${utcText('c.created_at')}, 'updatedAt', ${utcText('c.updated_at')})`;
