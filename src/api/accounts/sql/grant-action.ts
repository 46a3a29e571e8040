import { statement } from '../../../platform/database/statement';

/** Role type, action id: grants the action unless the role has it already (or there is no such role). */
export const grantAction = statement<[string, string], never>(
  'grant_action',
  `with target as (
     select r.id from up_roles r
     where r.type = $1
       and not exists (select 1 from up_permissions_role_lnk l join up_permissions p on p.id = l.permission_id
                       where l.role_id = r.id and p.action = $2)
   ), granted as (
     insert into up_permissions (document_id, action, created_at, updated_at, published_at)
     select translate(gen_random_uuid()::text, '-', ''), $2, now(), now(), now() from target
     returning id
   )
   insert into up_permissions_role_lnk (permission_id, role_id, permission_ord)
   select granted.id, target.id, 1 from granted, target`,
);
