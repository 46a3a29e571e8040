/** A kind of file that an order keeps: the extensions its name may have, each with what it is served as. */
export interface FileKind {
  mimes: Readonly<Record<string, string>>;
  /** Given to a name that has no extension. */
  extension: string;
}

const PICTURES = { png: 'image/png', jpg: 'image/jpeg', jpeg: 'image/jpeg', webp: 'image/webp', gif: 'image/gif' };
const OPEN_XML = 'application/vnd.openxmlformats-officedocument';
const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument';

const PNG: FileKind = { mimes: { png: PICTURES.png }, extension: 'png' };
const JPEG: FileKind = { mimes: { jpg: PICTURES.jpg, jpeg: PICTURES.jpeg }, extension: 'jpg' };
const WEBP: FileKind = { mimes: { webp: PICTURES.webp }, extension: 'webp' };
const GIF: FileKind = { mimes: { gif: PICTURES.gif }, extension: 'gif' };
const PDF: FileKind = { mimes: { pdf: 'application/pdf' }, extension: 'pdf' };
const RICH_TEXT: FileKind = { mimes: { rtf: 'application/rtf', doc: 'application/msword' }, extension: 'rtf' };
const ZIP: FileKind = {
  mimes: {
    zip: 'application/zip',
    docx: `${OPEN_XML}.wordprocessingml.document`,
    xlsx: `${OPEN_XML}.spreadsheetml.sheet`,
    pptx: `${OPEN_XML}.presentationml.presentation`,
    odt: `${OPEN_DOCUMENT}.text`,
    ods: `${OPEN_DOCUMENT}.spreadsheet`,
    odp: `${OPEN_DOCUMENT}.presentation`,
  },
  extension: 'zip',
};
const OLD_OFFICE: FileKind = {
  mimes: { doc: 'application/msword', xls: 'application/vnd.ms-excel', ppt: 'application/vnd.ms-powerpoint' },
  extension: 'doc',
};
const TEXT: FileKind = { mimes: { txt: 'text/plain', csv: 'text/csv' }, extension: 'txt' };

const SIGNATURES: readonly { starts: string; kind: FileKind }[] = [
  { starts: '\u0089PNG\r\n\u001a\n', kind: PNG },
  { starts: '\u00ff\u00d8\u00ff', kind: JPEG },
  { starts: 'GIF87a', kind: GIF },
  { starts: 'GIF89a', kind: GIF },
  { starts: '%PDF-', kind: PDF },
  { starts: '{\\rtf', kind: RICH_TEXT },
  { starts: 'PK\u0003\u0004', kind: ZIP },
  { starts: 'PK\u0005\u0006', kind: ZIP },
  { starts: '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1', kind: OLD_OFFICE },
];

/** How many of the first bytes decide. */
export const DECIDING_BYTES = 4096;

/**
 * The kind by the first `DECIDING_BYTES`, whatever the sender claims; null for kinds that are not kept: programs, pages
 * (HTML, SVG, XML, scripts) and unknown ones.
 */
export function fileKind(head: Uint8Array): FileKind | null {
  const first = head.subarray(0, DECIDING_BYTES);
  const bytes = Array.from(first, (byte) => String.fromCharCode(byte)).join('');
  const signed = SIGNATURES.find(({ starts }) => bytes.startsWith(starts));
  if (signed) return signed.kind;
  if (bytes.startsWith('RIFF') && bytes.slice(8, 12) === 'WEBP') return WEBP;
  return isPlainText(bytes, first) ? TEXT : null;
}

/** The name to keep and the type to serve a file of this kind as; null when the name says that it is something else. */
export function namedAs(kind: FileKind, name: string): { name: string; mime: string } | null {
  const extension = /\.([^.]*)$/.exec(name)?.[1]?.toLowerCase();
  const known = extension === undefined ? kind.extension : extension;
  const mime = Object.hasOwn(kind.mimes, known) ? kind.mimes[known] : undefined;
  if (mime === undefined) return null;
  return { name: extension === undefined ? `${name}.${kind.extension}` : name, mime };
}

/** Marks at the beginning of text, with the alphabet they announce. */
const MARKS = [
  { starts: '\u00ff\u00fe', alphabet: 'utf-16le' },
  { starts: '\u00fe\u00ff', alphabet: 'utf-16be' },
];

/** Text in UTF-8, UTF-16 with its mark, or an eight-bit alphabet; not what a browser would take for a page or a picture. */
function isPlainText(bytes: string, head: Uint8Array): boolean {
  const alphabet = MARKS.find(({ starts }) => bytes.startsWith(starts))?.alphabet;
  const text = alphabet ? new TextDecoder(alphabet).decode(head) : bytes.replace(/^\u00ef\u00bb\u00bf/, '');
  const isWritten = [...text].every((character) => character >= ' ' || '\t\n\v\f\r'.includes(character));
  return isWritten && !/^\s*<[!?a-z]/i.test(text);
}
