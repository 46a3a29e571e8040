import type { Trx } from '../../../../platform/database/statement';
import { enqueue } from '../../../../platform/queue/enqueue';
import { importFilesForgotten } from '../../contracts/events';
import { forgetImportsOf, importsOfCustomers } from '../../sql/privacy/imports';
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
  const imports = await forgetImports(trx, ids, documentIds);
  await emptyRecords(trx, ids);
  const identities = await dropIdentities(trx, ids);
  const notes = await dropNotes(trx, ids);
  await dropTags(trx, ids);
  const recipients = await dropRecipients(trx, ids);
  await dropUserLinks(trx, ids);
  await dropPairs(trx, ids);
  await redactMerges(trx, ids);
  await redactImportRows(trx, ids);
  await dropStoredAnswers(trx, [...documentIds, ...imports]);
  await allowRedaction(trx);
  await redactConsents(trx, ids);
  const log = await redactLog(trx, documentIds);
  await forbidRedaction(trx);
  return {
    records: ids.length,
    contacts: identities.length,
    notes: notes.length,
    recipients: recipients.length,
    imports: imports.length,
    logEntries: log.length,
  };
}

/** Files that had the person in them go, with what was read of them; answers the imports' document ids. */
async function forgetImports(trx: Trx, ids: number[], documentIds: string[]): Promise<string[]> {
  const imports = await importsOfCustomers(trx, ids, documentIds);
  if (imports.length === 0) return [];
  await forgetImportsOf(
    trx,
    imports.map(({ id }) => id),
  );
  // The files go once the erasure has committed, and are tried again while the disk refuses.
  await enqueue(trx, importFilesForgotten, { files: imports.map(({ stored_as: name }) => name) });
  return imports.map(({ document_id: id }) => id);
}
