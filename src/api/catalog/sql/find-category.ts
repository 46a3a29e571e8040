import { statement } from '../../../platform/database/statement';
import type { CategoryView } from '../contracts/public';
import { categoryJson } from './category-json';

/** One category by its documentId. */
export const findCategory = statement<[string], { category: CategoryView }>(
  'find_category',
  `select ${categoryJson} as category from categories c where c.document_id = $1`,
);
