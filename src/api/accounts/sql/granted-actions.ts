import { statement } from '../../../platform/database/statement';

/** A role of the REST API with everything it may do. */
export interface RoleRow {
  id: number;
  document_id: string;
  name: string;
  description: string | null;
  type: string;
  actions: string[];
  /** JSON text of Strapi's advanced sign-in settings; the same in every row. */
  advanced: string | null;
}

/** Every role with its granted action ids. */
export const grantedActionRows = statement<[], RoleRow>(
  'granted_actions',
  `select r.id, r.document_id, r.name, r.description, r.type,
          coalesce(array_agg(p.action) filter (where p.action is not null), '{}') as actions,
          (select value from strapi_core_store_settings where key = 'plugin_users-permissions_advanced' limit 1) as advanced
   from up_roles r
   left join up_permissions_role_lnk l on l.role_id = r.id
   left join up_permissions p on p.id = l.permission_id
   where r.type is not null
   group by r.id`,
);
