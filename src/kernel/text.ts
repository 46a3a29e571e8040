/** Blanks that break a line, and signs nobody sees: zero-width ones and those that turn the direction of writing. */
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
const UNSEEN = /[\p{Cc}\u200b\u200c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;
/** Between two pictures the joiner makes one of them; anywhere else it only hides. */
const LONE_JOINER = /(?<!\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]?)\u200d|\u200d(?!\p{Extended_Pictographic})/gu;

const BLANKS = /\p{Zs}+/gu;

/**
 * A name as one visible line: without control signs and invisible ones, with single blanks and composed letters (NFC), so that two names
 * that look alike are alike.
 */
export function visibleLine(text: string): string {
  return text.normalize('NFC').replace(BREAKS, ' ').replace(UNSEEN, '').replace(LONE_JOINER, '').replace(BLANKS, ' ').trim();
}

/** Where the part of an e-mail address before the `@` is longer than mail servers take (RFC 5321). */
export function isLocalPartTooLong(email: string): boolean {
  return email.lastIndexOf('@') > 64;
}

/** A text as it is searched: lower case, and `ё` as `е`, since people write either. `foldedSql` is the same of a column. */
export function folded(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е');
}

/** `folded` as SQL; the index of names is made of this very expression. */
export function foldedSql(sql: string): string {
  return `replace(lower(${sql}), 'ё', 'е')`;
}
