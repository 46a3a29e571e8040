import { normaliseEmail, normalisePhone } from '../../../kernel/phone';
import { environment } from '../../../platform/database/environment';
import { invalid } from '../../../platform/http/refusal';

/** A contact as it was typed. */
export interface TypedContact {
  name?: string | null;
  phone?: string | null;
  email?: string | null;
}

/** A contact as it is stored: phone in E.164, e-mail lower-cased, empty text as null. */
export interface Contact {
  name: string | null;
  phone: string | null;
  email: string | null;
}

/** Normalises a contact; throws 400 that names the phone when it is none. */
export function parseContact(typed: TypedContact): Contact {
  const phone = typed.phone ? normalisePhone(typed.phone, environment().defaultRegion) : null;
  if (typed.phone && !phone) throw invalid(['contact', 'phone'], `"${typed.phone}" is not a phone number; write it like +7 999 123-45-67`);
  return { name: typed.name || null, phone, email: typed.email ? normaliseEmail(typed.email) : null };
}

/** Throws 400 unless somebody can be reached. */
export function requireReachable(contact: Contact): void {
  if (!contact.phone && !contact.email) throw invalid(['contact', 'phone'], 'a phone or an e-mail is required');
}
