import { statement } from '../../../platform/database/statement';

/** A saved view; `filters` is the JSON of `OrderFilters`. */
export interface SavedViewRow {
  document_id: string;
  owner_id: number;
  owner: string;
  name: string;
  is_shared: boolean;
  filters: Record<string, unknown>;
}

const VIEW = `v.document_id, v.owner_id, coalesce((select s.display_name from staff_members s where s.id = v.owner_id), '') as owner,
  v.name, v.is_shared, v.filters::json as filters`;

/** A staff member's own views and what others share, by name; at most 50. */
export const selectViews = statement<[staffId: number | null], SavedViewRow>(
  'select_saved_views',
  `select ${VIEW} from saved_views v where v.owner_id = $1 or v.is_shared order by v.owner_id <> coalesce($1, 0), lower(v.name), v.id limit 50`,
);

/** Saves a view; how many its owner has already is in `owned`, and no row comes back at 30. */
export const insertView = statement<[documentId: string, staffId: number, name: string, isShared: boolean, filters: string], SavedViewRow>(
  'insert_saved_view',
  `with v as (insert into saved_views (document_id, owner_id, name, is_shared, filters, created_at, updated_at, published_at)
     select $1, $2::int, $3, $4, $5::jsonb, timezone('UTC', now()), timezone('UTC', now()), timezone('UTC', now())
     where (select count(*) from saved_views o where o.owner_id = $2::int) < 30 returning *)
   select ${VIEW} from v`,
);

/** Changes a view of this staff member's; null leaves a part as it is. No row when it is not theirs. */
export const updateView = statement<
  [documentId: string, staffId: number, name: string | null, isShared: boolean | null, filters: string | null],
  SavedViewRow
>(
  'update_saved_view',
  `with v as (update saved_views set name = coalesce($3, name), is_shared = coalesce($4, is_shared), filters = coalesce($5::jsonb, filters),
     updated_at = timezone('UTC', now()) where document_id = $1 and owner_id = $2 returning *)
   select ${VIEW} from v`,
);

/** Deletes a view of this staff member's; no row when it is not theirs. */
export const deleteView = statement<[documentId: string, staffId: number], { document_id: string }>(
  'delete_saved_view',
  'delete from saved_views where document_id = $1 and owner_id = $2 returning document_id',
);
