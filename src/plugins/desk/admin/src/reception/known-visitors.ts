import type { Visitor } from '../../../../../api/club/contracts/staff';

const MOST = 2_000;
const known = new Map<string, Visitor>();

/** Remembers people whom this page has seen, so that they are found while the server cannot be reached. */
export function remember(visitors: readonly Visitor[]): void {
  for (const visitor of visitors) {
    known.delete(visitor.documentId);
    known.set(visitor.documentId, visitor);
  }
  for (const id of [...known.keys()].slice(0, Math.max(0, known.size - MOST))) known.delete(id);
}

/** The same search as the server's over who is remembered. */
export function searchKnown(typed: string): Visitor[] {
  const digits = typed.replace(/\D/g, '');
  const text = typed.trim().toLowerCase();
  const matches = /\p{L}/u.test(typed)
    ? (visitor: Visitor) => (visitor.name ?? '').toLowerCase().includes(text)
    : (visitor: Visitor) => digits.length >= 2 && (visitor.phone ?? '').endsWith(digits);
  return [...known.values()].filter(matches).reverse().slice(0, 8);
}
