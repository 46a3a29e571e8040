/** Whole years on a day; both are `YYYY-MM-DD`. Somebody born on 29 February is a year older on 1 March. */
export function ageOn(birthDate: string, today: string): number {
  const [birthYear = 0, birthMonth = 0, birthDay = 0] = birthDate.split('-').map(Number);
  const [year = 0, month = 0, day = 0] = today.split('-').map(Number);
  const hadBirthday = month > birthMonth || (month === birthMonth && day >= birthDay);
  return year - birthYear - (hadBirthday ? 0 : 1);
}

/** What a minimum age (0 = none) says to a birth date: fine, unknown, or too young. */
export function ageVerdict(birthDate: string | null, minAge: number, today: string): 'ok' | 'unknown' | 'too_young' {
  if (minAge === 0) return 'ok';
  if (birthDate === null) return 'unknown';
  return ageOn(birthDate, today) >= minAge ? 'ok' : 'too_young';
}
