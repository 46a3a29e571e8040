import { z } from 'zod';
import { defineTopic } from '../../../platform/queue/topic';

/** Somebody wants the duplicates searched now; several wishes become one search. */
export const duplicatesWanted = defineTopic('crm.duplicates-wanted', z.strictObject({}), {
  collapse: true,
  retryLimit: 2,
  expireInSeconds: 1800,
});

/** A full synchronisation with the orders has ended: whoever counts orders counts them anew. */
export const synchronised = defineTopic('crm.synchronised', z.strictObject({}), { expireInSeconds: 1800 });

/** Kept files of imports that went with somebody's data. */
export const importFilesForgotten = defineTopic('crm.import-files-forgotten', z.strictObject({ files: z.array(z.uuid()).min(1) }), {
  retryLimit: 20,
  retryDelaySeconds: 60,
});

/** An import is to run; a run that was interrupted goes on behind the last portion that was done. */
export const importWanted = defineTopic(
  'crm.import-wanted',
  z.strictObject({ importId: z.number().int().positive(), run: z.number().int() }),
  {
    retryLimit: 3,
    expireInSeconds: 3600,
  },
);
