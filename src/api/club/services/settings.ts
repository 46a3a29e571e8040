import { randomBytes } from 'node:crypto';
import { documentId } from '../../../kernel/ids';
import type { Trx } from '../../../platform/database/statement';
import type { Actor } from '../../accounts/contracts/actor';
import { audit } from '../../accounts/services/audit';
import type { ClubSettings } from '../contracts/staff';
import { readSettings, writeSettings } from '../sql/settings';

const DEFAULTS: ClubSettings = { recentHours: 24, offerMinutes: 120, insideHours: 12 };

/** How long a node may act on settings that were changed since, in milliseconds: every check-in asks for them. */
const MAX_AGE_MS = 2_000;

let remembered: { settings: ClubSettings; readAt: number } | null = null;

/** Grows with every change, so that what was read before one is not remembered after it. */
let changes = 0;

/** Windows and lifetimes of the club; a change counts at once on the node that made it, everywhere within two seconds. */
export async function clubSettings(handle: Trx): Promise<ClubSettings> {
  if (remembered && Date.now() - remembered.readAt < MAX_AGE_MS) return remembered.settings;
  const readAt = Date.now();
  const before = changes;
  const [row] = await readSettings(handle);
  const settings = row ?? DEFAULTS;
  if (before === changes) remembered = { settings, readAt };
  return settings;
}

/** Changes the settings that were sent; audited. */
export async function saveClubSettings(trx: Trx, actor: Actor, wanted: Partial<ClubSettings>): Promise<ClubSettings> {
  const before = (await readSettings(trx))[0] ?? DEFAULTS;
  const { recentHours = null, offerMinutes = null, insideHours = null } = wanted;
  const [after] = await writeSettings(trx, documentId(randomBytes), recentHours, offerMinutes, insideHours);
  await audit(trx, { actor, action: 'club.settings', subject: 'club-settings', subjectId: null, before, after });
  // Others see the change only when it is committed, and may read the old one until then.
  trx.executionPromise.then(forget, forget);
  return after ?? before;
}

function forget(): void {
  changes += 1;
  remembered = null;
}
