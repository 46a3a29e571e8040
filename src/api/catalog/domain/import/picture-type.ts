/** A picture format that shops may show. */
export interface PictureType {
  extension: '.png' | '.jpg' | '.webp' | '.gif';
  mime: 'image/png' | 'image/jpeg' | 'image/webp' | 'image/gif';
}

/** The format by the first bytes, whatever the server or the address claims; null for anything else, SVG and HTML too. */
export function pictureType(bytes: Uint8Array): PictureType | null {
  const text = String.fromCharCode(...bytes.subarray(0, 12));
  if (text.startsWith('\u0089PNG\r\n\u001a\n')) return { extension: '.png', mime: 'image/png' };
  if (text.startsWith('\u00ff\u00d8\u00ff')) return { extension: '.jpg', mime: 'image/jpeg' };
  if (text.startsWith('GIF87a') || text.startsWith('GIF89a')) return { extension: '.gif', mime: 'image/gif' };
  if (text.startsWith('RIFF') && text.slice(8) === 'WEBP') return { extension: '.webp', mime: 'image/webp' };
  return null;
}
