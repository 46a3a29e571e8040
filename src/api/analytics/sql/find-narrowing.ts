import { statement } from '../../../platform/database/statement';

type Found = { id: number };

/** The rows that filters of a request name by documentId. */
export const findStaff = statement<[string], Found>('find_insight_staff', 'select id from staff_members where document_id = $1');
export const findProduct = statement<[string], Found>('find_insight_product', 'select id from products where document_id = $1');
export const findCategory = statement<[string], Found>('find_insight_category', 'select id from categories where document_id = $1');
