import type { Core } from '@strapi/strapi';
import type { Trx } from '../../../../platform/database/statement';
import type { Refusal } from '../../../../platform/http/refusal';

/** A token that an enrolled computer was given. */
export type WorkstationProof = string;

/** Who signs in, and by which door. */
export interface Comer {
  door: 'panel' | 'rest';
  accountId: number;
  name: string;
  subjectId: string;
}

/** Placeholder. */
export async function assertWorkstation(
  _strapi: Core.Strapi,
  _trx: Trx,
  _comer: Comer,
  _from: { address: string; proof?: WorkstationProof | undefined },
): Promise<Refusal | null> {
  return null;
}
