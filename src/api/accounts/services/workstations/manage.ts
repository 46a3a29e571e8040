import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { documentId } from '../../../../kernel/ids';
import type { Trx } from '../../../../platform/database/statement';
import { invalid, notFound, Refusal } from '../../../../platform/http/refusal';
import type { WorkstationsPage } from '../../contracts/workstations';
import { isTooWide, normalNetwork } from '../../domain/client-address';
import { insertLink } from '../../sql/auth/links';
import { endExemption, insertExemption, listExemptions, listManagers, managerByKey } from '../../sql/workstations/exemptions';
import { endSessionsFrom, endSessionsOfManagers } from '../../sql/workstations/sessions';
import {
  insertWorkstation,
  listWorkstations,
  livingNetworks,
  lockNetworks,
  lockWorkstation,
  revokeWorkstation,
} from '../../sql/workstations/workstations';
import { audit } from '../audit';
import { drawToken, linkTo } from '../auth/tokens';
import type { Act } from './act';
import { workstationPage } from './proof';
import { announceEnded, assertAdmitsSomebody, readRule } from './rule';

/** How long the link that enrols a computer works, in minutes. */
const ENROLMENT_MINUTES = 30;

/** Everything the settings page shows; `address` is the reader's own. */
export async function readWorkstations(strapi: Core.Strapi, handle: Trx, address: string): Promise<WorkstationsPage> {
  const workstations = await listWorkstations(handle);
  return {
    mode: await readRule(strapi),
    address,
    workstations: workstations.map((row) => ({
      documentId: row.document_id,
      kind: row.kind,
      name: row.name,
      network: row.cidr,
      isSynced: row.is_synced === true,
      createdAt: row.created_at,
      createdBy: row.enrolled_by_name,
      lastUsedAt: row.last_used_at,
      revokedAt: row.revoked_at,
      revokedBy: row.revoked_by_name,
    })),
    exemptions: (await listExemptions(handle)).map((row) => ({
      documentId: row.document_id,
      name: row.name,
      reason: row.reason,
      until: row.until,
      grantedBy: row.granted_by_name,
    })),
    managers: (await listManagers(handle)).map(({ key, name, email }) => ({ key, name, email })),
  };
}

/** Lists a network. Throws 400 for what is no network or too wide a one, 409 `NETWORK_LISTED`. */
export async function addNetwork({ trx, actor, address }: Act, given: { name: string; network: string }): Promise<{ documentId: string }> {
  const cidr = normalNetwork(given.network);
  if (cidr === null) throw invalid(['network'], 'must be an address or a network such as 192.168.1.0/24', 'NOT_A_NETWORK');
  if (isTooWide(cidr)) throw invalid(['network'], `${cidr} would let nearly everybody in: list a narrower network`, 'NETWORK_TOO_WIDE');
  await lockNetworks(trx);
  if ((await livingNetworks(trx)).some((listed) => listed.cidr === cidr))
    throw new Refusal(409, `${cidr} is on the list already`, { code: 'NETWORK_LISTED' });
  const id = documentId(randomBytes);
  await insertWorkstation(trx, id, 'network', given.name, cidr, actor.name, actor.staffId);
  const after = { name: given.name, network: cidr };
  await audit(trx, { actor, action: 'workstation.add', subject: 'workstation', subjectId: id, after, address });
  return { documentId: id };
}

/** A link that enrols the computer it is opened on, once, within half an hour. */
export async function inviteComputer({ trx, actor, address }: Act, name: string): Promise<{ link: string; minutes: number }> {
  const { token, hash } = drawToken();
  const payload = JSON.stringify({ name, byName: actor.name, byStaffId: actor.staffId });
  await insertLink(trx, 'workstation-enrolment', hash, null, null, payload, ENROLMENT_MINUTES * 60);
  await audit(trx, { actor, action: 'workstation.invite', subject: 'workstation', subjectId: null, after: { name }, address });
  return { link: linkTo(workstationPage(), 'enrol', token), minutes: ENROLMENT_MINUTES };
}

/**
 * Takes a network or a computer off the list; sessions that were opened from it end on every node. Doing it again changes nothing.
 * Throws 404, 409 `ADMITS_NOBODY` for the last one the rule can be met by, unless `lockOut` says that this is meant.
 */
export async function revoke(
  strapi: Core.Strapi,
  { trx, actor, address }: Act,
  id: string,
  { lockOut }: { lockOut: boolean } = { lockOut: false },
): Promise<{ documentId: string; ended: number }> {
  const [workstation] = await lockWorkstation(trx, id);
  if (!workstation) throw notFound('Workstation');
  if (workstation.is_revoked) return { documentId: id, ended: 0 };
  await revokeWorkstation(trx, workstation.id, actor.name);
  // A stolen computer is revoked whatever the rule says: administrators, who are outside of it, can list another place.
  if (!lockOut) await assertAdmitsSomebody(trx, await readRule(strapi));
  const ended = await endSessionsFrom(trx, workstation.id);
  await announceEnded(strapi, ended);
  const { kind, name, cidr } = workstation;
  const before = { kind, name, network: cidr };
  await audit(trx, { actor, action: 'workstation.revoke', subject: 'workstation', subjectId: id, before, address });
  return { documentId: id, ended: ended.length };
}

/** Lets one manager in from anywhere for some hours, by both doors. Throws 404 for somebody who is no manager. */
export async function exempt(
  { trx, actor, address }: Act,
  { manager, hours, reason }: { manager: string; hours: number; reason: string },
): Promise<{ documentId: string }> {
  const [row] = await managerByKey(trx, manager);
  if (!row) throw notFound('Manager');
  const id = documentId(randomBytes);
  if (row.user_id !== null) await insertExemption(trx, 'rest', row.user_id, reason, hours, actor.name, id);
  if (row.admin_user_id !== null) await insertExemption(trx, 'panel', row.admin_user_id, reason, hours, actor.name, id);
  const after = { manager: row.name, hours, reason };
  await audit(trx, { actor, action: 'workstation.exempt', subject: 'workstation-exemption', subjectId: id, after, address });
  return { documentId: id };
}

/** Ends an exemption, and the sessions of the person it was for. Throws 404. */
export async function endExempt(strapi: Core.Strapi, { trx, actor, address }: Act, id: string): Promise<{ documentId: string }> {
  const accounts = await endExemption(trx, id);
  if (accounts.length === 0) throw notFound('Exemption');
  const of = (door: 'rest' | 'panel'): string[] => accounts.filter((one) => one.door === door).map((one) => String(one.account_id));
  await announceEnded(strapi, await endSessionsOfManagers(trx, of('rest'), of('panel')));
  await audit(trx, { actor, action: 'workstation.end-exempt', subject: 'workstation-exemption', subjectId: id, address });
  return { documentId: id };
}
