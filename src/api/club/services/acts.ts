import { systemClock } from '../../../kernel/clock';
import type { Trx } from '../../../platform/database/statement';
import { Refusal } from '../../../platform/http/refusal';
import type { Actor } from '../../accounts/contracts/actor';
import { staffIdOf } from '../../accounts/services/staff';
import { mayStillChange, type RecordedAct } from '../domain/recent-acts';
import { clubSettings } from './settings';

/** 409 `TOO_LATE` unless whoever acts may still change what was recorded: a manager their own within the window, a director always. */
export async function requireRecent(trx: Trx, actor: Actor, act: RecordedAct): Promise<void> {
  const { recentHours } = await clubSettings(trx);
  const staffId = await staffIdOf(trx, actor);
  if (mayStillChange({ ...actor, staffId }, act, { hours: recentHours, now: systemClock() })) return;
  throw new Refusal(409, `Only who recorded it may change it, within ${recentHours} h; a director can at any time`, {
    code: 'TOO_LATE',
    recentHours,
  });
}
