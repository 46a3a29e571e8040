/**
 * The birth dates of people whose age in whole years lies between (both included, null for an open end), on a day
 * `YYYY-MM-DD`: born after `after` and on or before `until`. Somebody born on 29 February is a year older on 1 March.
 */
export function bornBetween(from: number | null, to: number | null, today: string): { after: string | null; until: string | null } {
  return { after: to === null ? null : yearsBefore(today, to + 1), until: from === null ? null : yearsBefore(today, from) };
}

/** Age in whole years on a day; both are `YYYY-MM-DD`. */
export function ageOn(birthDate: string, today: string): number {
  const years = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return today.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** The same day so many years earlier; years are bounded, so that any number a person types stays a date. */
function yearsBefore(day: string, years: number): string {
  const year = Math.min(9999, Math.max(1, Number(day.slice(0, 4)) - years));
  const [, month = '01', date = '01'] = day.split('-');
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  // Who was born on 1 March was of age on 29 February already; nobody was born on a day that was not.
  const shown = month === '02' && date === '29' && !isLeap ? '28' : date;
  return `${String(year).padStart(4, '0')}-${month}-${shown}`;
}
