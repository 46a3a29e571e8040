import { statement } from '../../../platform/database/statement';

/** Two nodes that boot together seed one after the other; released with the transaction. */
export const lockSeeding = statement<[], never>('lock_seeding', `select pg_advisory_xact_lock(hashtext('artel.seeding'))`);
