/** A numbered page of a list. */
export interface Page<T> {
  data: T[];
  meta: { pagination: { page: number; pageSize: number; pageCount: number; total: number } };
}

/** The pagination block of a page. */
export function pageMeta({ page, pageSize }: { page: number; pageSize: number }, total: number): Page<never>['meta'] {
  return { pagination: { page, pageSize, pageCount: Math.ceil(total / pageSize), total } };
}
