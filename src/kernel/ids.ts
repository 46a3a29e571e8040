const ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789';

/**
 * A document id of Strapi's shape: 24 characters of a–z and 0–9, the first a letter.
 * `randomBytes` gives at least 48 random bytes; chance is an argument, as in all of the kernel.
 */
export function documentId(randomBytes: (size: number) => Uint8Array): string {
  const bytes = randomBytes(48);
  let id = ALPHABET[((bytes[0] ?? 0) * 256 + (bytes[1] ?? 0)) % 26] ?? 'a';
  for (let i = 2; i < 48; i += 2) id += ALPHABET[((bytes[i] ?? 0) * 256 + (bytes[i + 1] ?? 0)) % 36];
  return id;
}

/** True for text that has the shape of a document id; anything else can be refused without a query. */
export function isDocumentId(text: string): boolean {
  return /^[a-z0-9]{1,64}$/.test(text);
}
