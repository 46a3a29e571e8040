import type { Trx } from '../../../../platform/database/statement';
import {
  allowRedaction,
  dropIdentities,
  dropNotes,
  dropPairs,
  dropRecipients,
  dropStoredAnswers,
  dropTags,
  dropUserLinks,
  emptyRecords,
  forbidRedaction,
  lockWithMerged,
  redactConsents,
  redactImportRows,
  redactLog,
  redactMerges,
} from '../../sql/privacy/erase';

/** Takes a person out of the CRM, together with the records merged into theirs. Consents stay as proof, without a name. */
export async function eraseFromCrm(trx: Trx, customerId: number): Promise<Record<string, number>> {
  const records = await lockWithMerged(trx, customerId);
  const ids = records.map(({ id }) => id);
  const documentIds = records.map(({ document_id: id }) => id);
  await emptyRecords(trx, ids);
  const identities = await dropIdentities(trx, ids);
  const notes = await dropNotes(trx, ids);
  await dropTags(trx, ids);
  const recipients = await dropRecipients(trx, ids);
  await dropUserLinks(trx, ids);
  await dropPairs(trx, ids);
  await redactMerges(trx, ids);
  await redactImportRows(trx, ids);
  await dropStoredAnswers(trx, documentIds);
  await allowRedaction(trx);
  await redactConsents(trx, ids);
  const log = await redactLog(trx, documentIds);
  await forbidRedaction(trx);
  return { records: ids.length, contacts: identities.length, notes: notes.length, recipients: recipients.length, logEntries: log.length };
}
