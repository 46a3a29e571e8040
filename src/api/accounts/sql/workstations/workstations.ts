import { statement } from '../../../../platform/database/statement';

/** A network or a computer of the list. Times are ISO text. */
export interface WorkstationRow {
  id: number;
  document_id: string;
  kind: 'network' | 'device';
  name: string;
  cidr: string | null;
  enrolled_by_name: string | null;
  created_at: string;
  last_used_at: string | null;
  revoked_at: string | null;
  revoked_by_name: string | null;
  is_synced: boolean | null;
}

const ISO = `'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`;

/** Living ones first, then the revoked ones; the newest first. */
export const listWorkstations = statement<[], WorkstationRow>(
  'list_workstations',
  `select w.id, w.document_id, w.kind, w.name, w.cidr, w.enrolled_by_name,
          to_char(w.created_at, ${ISO}) as created_at,
          to_char(w.last_used_at at time zone 'utc', ${ISO}) as last_used_at,
          to_char(w.revoked_at at time zone 'utc', ${ISO}) as revoked_at, w.revoked_by_name,
          (select bool_or(c.is_synced) from webauthn_credentials c where c.workstation_id = w.id) as is_synced
   from workstations w order by w.revoked_at is not null, w.id desc limit 500`,
);

export const livingNetworks = statement<[], { id: number; cidr: string }>(
  'living_networks',
  `select id, cidr from workstations where kind = 'network' and revoked_at is null and cidr is not null order by id`,
);

/** One network is listed at a time, so that none is listed twice. */
export const lockNetworks = statement<[], never>('lock_networks', `select pg_advisory_xact_lock(hashtext('artel.workstation-networks'))`);

export const livingCounts = statement<[], { networks: number; devices: number }>(
  'living_workstation_counts',
  `select count(*) filter (where kind = 'network')::int as networks, count(*) filter (where kind = 'device')::int as devices
   from workstations where revoked_at is null`,
);

/** Document id, kind, name, network, who enrols (name, staff id). */
export const insertWorkstation = statement<
  [string, 'network' | 'device', string, string | null, string | null, number | null],
  { id: number }
>(
  'insert_workstation',
  `insert into workstations (document_id, kind, name, cidr, enrolled_by_name, enrolled_by_id, created_at, updated_at, published_at)
   values ($1, $2, $3, $4, $5, $6, timezone('UTC', now()), timezone('UTC', now()), timezone('UTC', now())) returning id`,
);

/** Locked for its revocation. */
export const lockWorkstation = statement<
  [documentId: string],
  { id: number; kind: 'network' | 'device'; name: string; cidr: string | null; is_revoked: boolean }
>(
  'lock_workstation',
  'select id, kind, name, cidr, revoked_at is not null as is_revoked from workstations where document_id = $1 for update',
);

export const revokeWorkstation = statement<[id: number, byName: string], never>(
  'revoke_workstation',
  `update workstations set revoked_at = now(), revoked_by_name = $2, updated_at = timezone('UTC', now()) where id = $1`,
);

export const touchWorkstations = statement<[ids: number[]], never>(
  'touch_workstations',
  'update workstations set last_used_at = now() where id = any($1::int[])',
);

export const isLivingDevice = statement<[id: number], { name: string }>(
  'is_living_device',
  `select name from workstations where id = $1 and kind = 'device' and revoked_at is null`,
);

/** Workstation, credential id, public key (both base64url), counter, transports (JSON text), whether it may move to other devices. */
export const insertCredential = statement<[number, string, string, number, string, boolean], never>(
  'insert_webauthn_credential',
  `insert into webauthn_credentials (workstation_id, credential_id, public_key, counter, transports, is_synced, created_at)
   values ($1, $2, $3, $4, $5::jsonb, $6, timezone('UTC', now()))`,
);

/** A credential of a computer that is not revoked, locked: of two answers with one counter only one passes. */
export const lockCredential = statement<
  [credentialId: string],
  { id: number; workstation_id: number; name: string; public_key: string; counter: string; transports: string }
>(
  'lock_webauthn_credential',
  `select c.id, c.workstation_id, w.name, c.public_key, c.counter::text as counter, coalesce(c.transports, '[]')::text as transports
   from webauthn_credentials c join workstations w on w.id = c.workstation_id
   where c.credential_id = $1 and w.revoked_at is null for update of c`,
);

export const setCounter = statement<[id: number, counter: number], never>(
  'set_webauthn_counter',
  'update webauthn_credentials set counter = $2 where id = $1',
);
