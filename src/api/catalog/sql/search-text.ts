import { MAX_DESCRIPTION_LENGTH } from '../domain/product-rules';

/**
 * What a search of the catalogue reads of a product: lower case, Ё as Е. The indexes in `constraints.ts`
 * are built on the same text, so the two must stay letter for letter alike.
 */
export function searchTextSql(alias: string): string {
  const column = (name: string): string => (alias ? `${alias}.${name}` : name);
  return `lower(translate(coalesce(${column('name')}, '') || ' ' || coalesce(${column('sku')}, '') || ' ' || left(coalesce(${column('description')}, ''), ${MAX_DESCRIPTION_LENGTH}), 'Ёё', 'Ее') collate "ru-x-icu")`;
}

/** The reader's words as the search text spells them: lower case, Ё as Е, at most eight. */
export function searchWords(text: string): string[] {
  return text.toLowerCase().replaceAll('ё', 'е').split(/\s+/).filter(Boolean).slice(0, 8);
}
