import { instantText, utcText } from './wire';

/** Pictures of product `p`, in their order; `idSql` adds the upload id for staff. */
function imagesSql(idSql: string): string {
  return `coalesce((
    select json_agg(json_build_object(${idSql}
      'url', f.url, 'alternativeText', f.alternative_text, 'width', f.width, 'height', f.height,
      'formats', case when jsonb_typeof(f.formats) = 'object' then (
        select coalesce(jsonb_object_agg(e.key, jsonb_build_object('url', e.value->>'url', 'width', e.value->'width', 'height', e.value->'height')), '{}')
        from jsonb_each(f.formats) e where jsonb_typeof(e.value) = 'object') else '{}' end)
      order by m."order", m.id)
    from files_related_mph m join files f on f.id = m.file_id
    where m.related_id = p.id and m.related_type = 'api::catalog.product' and m.field = 'images'), '[]')`;
}

const shared = `
  'documentId', p.document_id, 'name', p.name, 'slug', p.slug, 'sku', p.sku, 'description', p.description, 'price', p.price,
  'available', p.on_hand - p.reserved,
  'category', (
    select json_build_object('documentId', c.document_id, 'name', c.name, 'slug', c.slug)
    from products_category_lnk l join categories c on c.id = l.category_id where l.product_id = p.id limit 1),
  'tags', coalesce((
    select json_agg(json_build_object('documentId', t.document_id, 'name', t.name) order by l.product_tag_ord, t.id)
    from products_tags_lnk l join product_tags t on t.id = l.product_tag_id where l.product_id = p.id), '[]'),
  'createdAt', ${utcText('p.created_at')}, 'updatedAt', ${utcText('p.updated_at')}`;

const forAll = `json_build_object(${shared}, 'images', ${imagesSql('')})`;

const forStaff = `json_build_object(${shared}, 'images', ${imagesSql(`'id', f.id,`)},
  'onHand', p.on_hand, 'reserved', p.reserved, 'barcode', p.barcode, 'lowStockThreshold', coalesce(p.low_stock_threshold, 0), 'archivedAt', ${instantText('p.archived_at')})`;

/** SQL expression of `products p` as the wire carries it; the numbers of the stock room only for staff. */
export function productJson(isForStaff: boolean): string {
  return isForStaff ? forStaff : forAll;
}
