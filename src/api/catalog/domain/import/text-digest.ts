/** 32 lower-case hexadecimal characters that stand for a text; for keys and draws, not for secrets. */
export function textDigest(text: string): string {
  return [1, 2].map((seed) => hash53(text, seed).toString(16).padStart(16, '0')).join('');
}

/** A number in [0, 1) that depends on the text alone. */
export function textFraction(text: string): number {
  return hash53(text, 0) / 2 ** 53;
}

/** cyrb53: two 32-bit multiplicative hashes joined to 53 bits. */
function hash53(text: string, seed: number): number {
  let high = 0xdeadbeef ^ seed;
  let low = 0x41c6ce57 ^ seed;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}
