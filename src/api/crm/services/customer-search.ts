import { normalisePhone } from '../../../kernel/phone';
import { folded, foldedSql } from '../../../kernel/text';
import { environment } from '../../../platform/database/environment';
import { escapeLike, type Parameters } from '../../../platform/http/list-sql';

/** Fewer digits than this are not looked for in phones. */
const FEWEST_DIGITS = 4;
const MOST_WORDS = 8;

/**
 * What a text is searched as: a whole phone, digits of one (LIKE), the beginning of an address, or text of name and e-mail
 * (LIKE, lower case). `words` are those of several, the longest first.
 */
export interface SearchTerms {
  phone: string | null;
  digits: string | null;
  address: string | null;
  text: string | null;
  words: readonly string[];
}

const NOTHING: SearchTerms = { phone: null, digits: null, address: null, text: null, words: [] };

/** Reads a search box: digits without letters are a phone in any notation or a part of one, anything else is a name or an e-mail. */
export function searchTerms(typed: string): SearchTerms {
  const digits = typed.replace(/\D/g, '');
  if (!/\p{L}|@/u.test(typed) && digits.length >= FEWEST_DIGITS) {
    const part = (digits.length >= 11 ? digits.replace(/^[78]/, '') : digits).slice(-15);
    return { ...NOTHING, phone: normalisePhone(typed, environment().defaultRegion), digits: `%${part}%` };
  }
  const text = folded(typed.trim());
  // Trigrams of a domain are everybody's: 315 ms at a million customers where the beginning takes one look into an index.
  if (/^[^\s@]+@\S*$/.test(text)) return { ...NOTHING, address: text };
  const words = [...new Set(text.split(/\s+/).filter(Boolean))].slice(0, MOST_WORDS).sort((a, b) => b.length - a.length);
  return {
    ...NOTHING,
    text: text === '' ? null : `%${escapeLike(text)}%`,
    words: words.length > 1 ? words.map((word) => `%${escapeLike(word)}%`) : [],
  };
}

/**
 * The search as a condition over `c`, served by the trigram and identity indexes. `byIdentity` also finds by a further
 * phone of the record; it is off where the reader may not see the record.
 */
export function searchSql(typed: string, parameters: Parameters, byIdentity: boolean): string {
  const { phone, digits, address, text, words } = searchTerms(typed);
  if (address !== null) return addressSql(address, parameters, byIdentity);
  if (text !== null) {
    const pattern = parameters.add(text, '::text');
    if (text.includes('@')) return `lower(c.email) like ${pattern}`;
    const named = words.map((word) => `${foldedSql('c.name')} like ${parameters.add(word, '::text')}`);
    const byWords = named.length > 0 ? ` or (${named.join(' and ')})` : '';
    return `(${foldedSql('c.name')} like ${pattern} or lower(c.email) like ${pattern}${byWords})`;
  }
  if (phone === null) return digits === null ? 'false' : `c.phone like ${parameters.add(digits, '::text')}`;
  const value = parameters.add(phone, '::text');
  if (!byIdentity) return `c.phone = ${value}`;
  return `c.id = any(array(select i.customer_id from customer_identities i where i.kind = 'phone' and i.value = ${value}))`;
}

/** Behind every address that begins with a text. */
export const LAST_SIGN = '\u{10FFFF}';

/** E-mails that begin so, and records whose further e-mail it is as a whole. */
function addressSql(address: string, parameters: Parameters, byIdentity: boolean): string {
  const [from, to] = [parameters.add(address, '::text'), parameters.add(`${address}${LAST_SIGN}`, '::text')];
  const begins = `(lower(c.email) ~>=~ ${from} and lower(c.email) ~<~ ${to})`;
  if (!byIdentity) return begins;
  return `(${begins} or c.id = any(array(select i.customer_id from customer_identities i where i.kind = 'email' and i.value = ${from})))`;
}
