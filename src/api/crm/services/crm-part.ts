import type { Trx } from '../../../platform/database/statement';
import type { CustomerPart, MergePair } from '../registry/parts';
import {
  countCrmThings,
  moveNotes,
  moveNotesBack,
  moveRecipients,
  moveRecipientsBack,
  shareTags,
  unshareTags,
} from '../sql/merge/crm-part';
import { CRM_TIMELINE } from '../sql/timeline';
import { eraseFromCrm } from './privacy/erase-from-crm';
import { crmPersonalData } from './privacy/crm-personal-data';

interface Moved {
  notes: number[];
  tags: number[];
  recipients: number[];
}

/** What the CRM itself keeps about a customer: notes, tags, consents, recipients. */
export const crmPart: CustomerPart = {
  name: 'crm',
  timeline: CRM_TIMELINE,
  count: countThings,
  move: moveThings,
  moveBack: moveThingsBack,
  erase: eraseFromCrm,
  personalData: crmPersonalData,
};

async function countThings(handle: Trx, customerId: number): Promise<Record<string, number>> {
  const [counted] = await countCrmThings(handle, customerId);
  return { ...counted };
}

async function moveThings(trx: Trx, { from, into }: MergePair): Promise<Moved> {
  const ids = (rows: { id: number }[]): number[] => rows.map(({ id }) => id);
  return {
    notes: ids(await moveNotes(trx, from, into)),
    tags: (await shareTags(trx, from, into)).map(({ tag_id: tag }) => tag),
    recipients: ids(await moveRecipients(trx, from, into)),
  };
}

async function moveThingsBack(trx: Trx, { from, into }: MergePair, moved: unknown): Promise<void> {
  const { notes, tags, recipients } = moved as Moved;
  await moveNotesBack(trx, from, into, notes);
  await unshareTags(trx, into, tags);
  await moveRecipientsBack(trx, from, into, recipients);
}
