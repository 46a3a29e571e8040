import { statement } from '../../../../platform/database/statement';

/** Whoever the rule is for: managers by either door, one row a person. */
export interface ManagerRow {
  key: string;
  name: string;
  email: string;
  user_id: number | null;
  admin_user_id: number | null;
}

const MANAGES_PANEL = `
  exists (select 1 from admin_users_roles_lnk l join admin_roles r on r.id = l.role_id where l.user_id = a.id and r.code = 'artel-manager')
  and not exists (select 1 from admin_users_roles_lnk l join admin_roles r on r.id = l.role_id
                  where l.user_id = a.id and r.code in ('strapi-super-admin', 'artel-director'))`;

/** Managers by name; the two doors of one staff member are one row. */
const MANAGERS = `
  select coalesce('user:' || u.document_id, 'panel:' || a.id) as key,
         coalesce(m.display_name, u.username, nullif(trim(concat_ws(' ', a.firstname, a.lastname)), ''), a.email) as name,
         coalesce(u.email, a.email) as email, u.id as user_id, a.id as admin_user_id
  from (select u.* from up_users u where u.type = 'manager') u
  full join (
    select a.*, ul.user_id as rest_id from admin_users a
    left join staff_members_admin_user_lnk al on al.user_id = a.id
    left join staff_members_user_lnk ul on ul.staff_member_id = al.staff_member_id
    where ${MANAGES_PANEL}) a on a.rest_id = u.id
  left join staff_members_user_lnk l on l.user_id = u.id
  left join staff_members m on m.id = l.staff_member_id`;

export const listManagers = statement<[], ManagerRow>('list_managers', `select * from (${MANAGERS}) p order by lower(name), key limit 500`);

export const managerByKey = statement<[key: string], ManagerRow>('manager_by_key', `select * from (${MANAGERS}) p where key = $1`);

/** Whether the rule is for this panel user. */
export const managesPanel = statement<[adminUserId: number], { document_id: string; name: string }>(
  'manages_panel',
  `select coalesce(a.document_id, a.id::text) as document_id,
          coalesce(nullif(trim(concat_ws(' ', a.firstname, a.lastname)), ''), a.email) as name
   from admin_users a where a.id = $1 and ${MANAGES_PANEL}`,
);

/** Door, account, reason, hours, who grants, document id. */
export const insertExemption = statement<['rest' | 'panel', number, string, number, string, string], never>(
  'insert_workstation_exemption',
  `insert into workstation_exemptions (door, account_id, reason, until, granted_by_name, document_id, created_at, updated_at, published_at)
   values ($1, $2, $3, now() + make_interval(hours => $4), $5, $6, timezone('UTC', now()), timezone('UTC', now()), timezone('UTC', now()))`,
);

export const livingExemption = statement<['rest' | 'panel', number], { document_id: string; reason: string }>(
  'living_workstation_exemption',
  'select document_id, reason from workstation_exemptions where door = $1 and account_id = $2 and until > now() order by until desc limit 1',
);

/** One row an exemption: both doors of a person carry the same document id. */
export const listExemptions = statement<
  [],
  { document_id: string; name: string; reason: string; until: string; granted_by_name: string | null }
>(
  'list_workstation_exemptions',
  `select e.document_id, min(coalesce(u.username, nullif(trim(concat_ws(' ', a.firstname, a.lastname)), ''), a.email)) as name,
          min(e.reason) as reason, to_char(max(e.until) at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as until,
          min(e.granted_by_name) as granted_by_name
   from workstation_exemptions e
   left join up_users u on e.door = 'rest' and u.id = e.account_id
   left join admin_users a on e.door = 'panel' and a.id = e.account_id
   where e.until > now() group by e.document_id order by max(e.until)`,
);

/** Ends an exemption; gives the accounts it was for. */
export const endExemption = statement<[documentId: string], { door: 'rest' | 'panel'; account_id: number }>(
  'end_workstation_exemption',
  'update workstation_exemptions set until = now() where document_id = $1 and until > now() returning door, account_id',
);
