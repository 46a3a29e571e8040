import type { Sex } from './customer';
import { NAMELESS } from './sync';

/** What a customer record holds of a person, or an account tells of one; e-mails in lower case, dates `YYYY-MM-DD`. */
export interface PersonFacts {
  name: string | null;
  email: string | null;
  city: string | null;
  sex: Sex | null;
  birth_date: string | null;
}

/**
 * What an account fills into its customer record: only what is empty there, whoever typed the rest. An e-mail address that the
 * person has replaced (`previous`) is followed by the new one. Empty object: nothing to write.
 */
export function personFillOf(known: PersonFacts, told: PersonFacts, previous?: string): Partial<PersonFacts> {
  const fill: Partial<PersonFacts> = {};
  if (told.name && (!known.name || known.name === NAMELESS)) fill.name = told.name;
  if (told.email && (!known.email || known.email === previous) && told.email !== known.email) fill.email = told.email;
  if (told.city && !known.city) fill.city = told.city;
  if (told.sex && told.sex !== 'unknown' && (known.sex ?? 'unknown') === 'unknown') fill.sex = told.sex;
  if (told.birth_date && !known.birth_date) fill.birth_date = told.birth_date;
  return fill;
}
