const DECLARATION_BYTES = 4_096;

/**
 * Bytes → text. The encoding comes from the byte order mark, the XML declaration, the HTTP header, the
 * `meta` tag, in this order; undeclared bytes are UTF-8 or, when they are not valid UTF-8, windows-1251.
 */
export function decodeBytes(bytes: Uint8Array, contentType = ''): string {
  const label = byteOrderMark(bytes) ?? declared(bytes, contentType);
  if (label) return new TextDecoder(label).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1251').decode(bytes);
  }
}

function byteOrderMark([a, b, c, d]: Uint8Array): string | undefined {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  // `<` as the first UTF-16 unit: a document without a mark whose declaration cannot be read as ASCII.
  if (a === 0x3c && b === 0 && d === 0) return 'utf-16le';
  if (a === 0 && b === 0x3c && c === 0) return 'utf-16be';
  return undefined;
}

function declared(bytes: Uint8Array, contentType: string): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARATION_BYTES));
  const candidates = [
    /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1],
    /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType)?.[1],
    /<meta[^>]*?charset\s*=\s*["']?([\w.:-]+)/i.exec(head)?.[1],
  ];
  return candidates.find(isDecodable);
}

function isDecodable(label: string | undefined): label is string {
  // A declaration that could be read byte by byte is not UTF-16, whatever it says.
  if (!label || /^utf-?16/i.test(label)) return false;
  try {
    return Boolean(new TextDecoder(label));
  } catch {
    return false;
  }
}
