import type { Core } from '@strapi/strapi';
import type { Trx } from '../../../../platform/database/statement';
import type { Refusal } from '../../../../platform/http/refusal';
import { readerLanguage } from '../../../../platform/http/reader-language';
import type { Actor } from '../../contracts/actor';
import { plainAddress } from '../../domain/client-address';
import { ruleVerdict } from '../../domain/workstation-rule';
import { livingExemption } from '../../sql/workstations/exemptions';
import { livingNetworks, touchWorkstations } from '../../sql/workstations/workstations';
import { audit } from '../audit';
import { provedDevice, workstationPage } from './proof';
import { readRule } from './rule';
import { workstationRefusal } from './words';

/** A token that an enrolled computer was given. */
export type WorkstationProof = string;

/** Who signs in, and by which door. */
export interface Comer {
  door: 'panel' | 'rest';
  accountId: number;
  name: string;
  subjectId: string;
}

/** Let in from these workstations (their ids, none where the rule asks for none), or why not. */
export type Admitted = { workstations: number[]; refusal?: undefined } | { refusal: Refusal };

/**
 * The workstation rule over one sign-in of a manager. Every attempt under a rule is logged, in the caller's transaction: do not
 * throw the refusal inside it. 403 `WORKSTATION_REQUIRED` says what to ask for.
 */
export async function checkWorkstation(
  strapi: Core.Strapi,
  trx: Trx,
  comer: Comer,
  { address, proof }: { address: string; proof?: WorkstationProof | undefined },
): Promise<Admitted> {
  const mode = await readRule(strapi);
  if (mode === 'off') return { workstations: [] };
  const device = await provedDevice(trx, proof);
  const verdict = ruleVerdict(mode, await livingNetworks(trx), { address, device: device?.id ?? null });
  const log = (action: string, after: object): Promise<void> => logAttempt(trx, comer, { action, after, address });
  if (verdict.isMet) {
    await touchWorkstations(trx, verdict.by);
    await log('workstation.admit', { door: comer.door, workstations: verdict.by });
    return { workstations: verdict.by };
  }
  const [exemption] = await livingExemption(trx, comer.door, comer.accountId);
  if (exemption) {
    await log('workstation.exempt-sign-in', { door: comer.door, reason: exemption.reason });
    return { workstations: [] };
  }
  await log('workstation.refuse', { door: comer.door, missing: verdict.missing });
  const facts = { missing: verdict.missing, address: plainAddress(address), enrolPage: workstationPage() };
  return { refusal: workstationRefusal(readerLanguage(strapi), facts) };
}

async function logAttempt(trx: Trx, comer: Comer, entry: { action: string; after: object; address: string }): Promise<void> {
  const userId = comer.door === 'rest' ? comer.accountId : null;
  const actor: Actor = { kind: 'staff', role: 'manager', userId, staffId: null, name: comer.name };
  await audit(trx, { ...entry, actor, subject: comer.door === 'rest' ? 'user' : 'panel-user', subjectId: comer.subjectId });
}
