import { statement } from '../../../platform/database/statement';

/** A staff member by document id. */
export const findStaff = statement<[documentId: string], { id: number; display_name: string }>(
  'find_staff_member',
  'select id, display_name from staff_members where document_id = $1',
);
