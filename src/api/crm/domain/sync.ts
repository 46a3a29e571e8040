import { normaliseEmail, normalisePhone } from '../../../kernel/phone';
import { ok, refused, type Result } from '../../../kernel/result';

/** What an order says about its buyer; phone in E.164, e-mail lower-cased. */
export interface BuyerContact {
  name: string | null;
  phone: string | null;
  email: string | null;
  city: string | null;
}

/** The customer that was found for it. */
export interface KnownCustomer {
  name: string | null;
  phone: string | null;
  email: string | null;
  city: string | null;
  isDeleted: boolean;
}

/** What the automatic sync writes: only what was empty. */
export interface CustomerFill {
  name?: string;
  phone?: string;
  email?: string;
  city?: string;
  restore?: true;
}

/** The name a customer gets when the order gave none. */
export const NAMELESS = 'Без имени';

/**
 * Name is filled only if empty or «Без имени», phone, e-mail and city only if empty; a match in the trash is
 * restored (http-api.md, "Sync rules"; rulings.md 21). Empty object: nothing to write.
 */
export function fillOf(known: KnownCustomer, contact: BuyerContact): CustomerFill {
  const fill: CustomerFill = {};
  if (contact.name && (!known.name || known.name === NAMELESS)) fill.name = contact.name;
  if (contact.phone && !known.phone) fill.phone = contact.phone;
  if (contact.email && !known.email) fill.email = contact.email;
  if (contact.city && !known.city) fill.city = contact.city;
  if (known.isDeleted) fill.restore = true;
  return fill;
}

/** By which identity the customer of an order is searched: the phone decides, the e-mail only without a phone. */
export function identityOf(contact: BuyerContact): { kind: 'phone' | 'email'; value: string } | null {
  if (contact.phone) return { kind: 'phone', value: contact.phone };
  if (contact.email) return { kind: 'email', value: contact.email };
  return null;
}

/**
 * Reads a contact that is not in its stored form: the phone decides, the e-mail only without a phone. A counter sale may be
 * nameless (both null). The reason says in words what is wrong with the order.
 */
export function readContact(
  typed: { phone: string | null; email: string | null; channel: string },
  region: string,
): Result<{ phone: string | null; email: string | null }, string> {
  const email = typed.email ? normaliseEmail(typed.email) : null;
  const isEmail = email !== null && /^[^\s@]+@[^\s@]+$/.test(email);
  if (typed.phone) {
    const phone = normalisePhone(typed.phone, region);
    return phone ? ok({ phone, email: isEmail ? email : null }) : refused(`"${typed.phone}" is not a phone number`);
  }
  if (isEmail) return ok({ phone: null, email });
  if (email) return refused(`"${typed.email}" is not an e-mail address`);
  return typed.channel === 'counter' ? ok({ phone: null, email: null }) : refused('has neither a phone nor an e-mail');
}
