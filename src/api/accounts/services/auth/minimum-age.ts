import { environment } from '../../../../platform/database/environment';
import { Refusal } from '../../../../platform/http/refusal';
import { ageVerdict } from '../../domain/age';
import { shopSnapshot } from '../shop-settings';

/** 403 `AGE_UNKNOWN` (send a birth date) or `TOO_YOUNG` where MIN_AGE asks for an age; `more` joins the first one's details. */
export function assertOldEnough(birthDate: string | null, more: Record<string, unknown> = {}): void {
  const { minAge } = environment();
  const verdict = ageVerdict(birthDate, minAge, todayOf(shopSnapshot().timezone));
  if (verdict === 'unknown')
    throw new Refusal(403, `birthDate: is needed, accounts are for people of ${minAge} and older`, {
      code: 'AGE_UNKNOWN',
      minAge,
      ...more,
    });
  if (verdict === 'too_young') throw new Refusal(403, `Accounts are for people of ${minAge} and older`, { code: 'TOO_YOUNG', minAge });
}

function todayOf(timezone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: timezone }).format(new Date());
}
