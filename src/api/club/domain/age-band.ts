import { ageOn } from '../../crm/domain/age';

/** The groups of ages that statistics of visits tell apart. */
export const AGE_BANDS = ['under-18', '18-24', '25-34', '35-44', '45-54', '55-64', '65-plus', 'unknown'] as const;
export type AgeBand = (typeof AGE_BANDS)[number];

const LOWEST: readonly [from: number, band: AgeBand][] = [
  [65, '65-plus'],
  [55, '55-64'],
  [45, '45-54'],
  [35, '35-44'],
  [25, '25-34'],
  [18, '18-24'],
  [0, 'under-18'],
];

/** The group of somebody born on `birthDate` on a day (both `YYYY-MM-DD`); null is an unknown birth date. */
export function ageBandOf(birthDate: string | null, day: string): AgeBand {
  if (birthDate === null) return 'unknown';
  const age = ageOn(birthDate, day);
  return LOWEST.find(([from]) => age >= from)?.[1] ?? 'unknown';
}
