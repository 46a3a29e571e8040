import { XMLParser } from 'fast-xml-parser';
import { UnreadableSource } from './source-row';

/** A parsed XML element: attributes as `@name`, text as `#text`, CDATA as `#cdata`, children by name. */
export type XmlNode = { [name: string]: unknown };

// Their content may be markup of any kind, well-formed or not: it is taken as it stands.
const VERBATIM = ['..title', '..description', '..content', '..content:encoded', '..summary'];
const NAMESPACES: Record<string, string> = {
  'http://search.yahoo.com/mrss/': 'media:',
  'http://purl.org/rss/1.0/modules/content/': 'content:',
  'http://base.google.com/ns/1.0': 'g:',
  'http://base.google.com/cns/1.0': 'c:',
  'http://purl.org/rss/1.0/': '',
};
const ATOM = 'http://www.w3.org/2005/Atom';
const PREDEFINED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const DECLARED_ENTITIES = 50;
const DECLARED_LENGTH = 100;

/**
 * Text → XML tree with the feed's own prefixes replaced by the usual ones (`media:`, `g:`, `content:`).
 * Entities are left for `textOf`. Throws `UnreadableSource` on nesting deeper than 60 and on dangerous entities.
 */
export function parseXml(text: string): XmlNode {
  const rename = prefixRenamer(text.slice(0, 20_000));
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    parseTagValue: false,
    parseAttributeValue: false,
    processEntities: false,
    cdataPropName: '#cdata',
    stopNodes: VERBATIM,
    transformTagName: rename,
    maxNestedTags: 60,
  });
  try {
    return asNode(parser.parse(text)) ?? {};
  } catch (error) {
    throw new UnreadableSource(`not readable as XML: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/**
 * The entities that a DOCTYPE declares, for `textOf`. Short literal ones are kept; one that refers to another
 * entity or to a file is how a small document becomes gigabytes or reads local files: the source is refused.
 */
export function declaredEntities(text: string): ReadonlyMap<string, string> {
  const entities = new Map<string, string>();
  for (const [, name = '', value] of text.slice(0, 100_000).matchAll(/<!ENTITY\s+(%?\s*[\w.:-]+)\s+(?:"([^"]*)"|[^>]*)/g)) {
    const isHarmless = value !== undefined && value.length <= DECLARED_LENGTH && !/&(?!#)/.test(value) && !name.startsWith('%');
    if (!isHarmless || entities.size >= DECLARED_ENTITIES) {
      throw new UnreadableSource('the XML declares nested, external or too many entities, which is refused');
    }
    entities.set(name, decodeEntities(value, new Map()));
  }
  return entities;
}

/** The text of a node (a string, an element, the first of several) with its XML entities decoded once. */
export function textOf(value: unknown, entities: ReadonlyMap<string, string>): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  const node = asNode(first);
  const parts = node ? [verbatim(node['#text'], entities), joined(node['#cdata'])] : [verbatim(first, entities)];
  const text = parts.join('').trim();
  return text === '' ? undefined : text;
}

/** An attribute with its entities decoded. */
export function attributeOf(value: unknown, name: string, entities: ReadonlyMap<string, string>): string | undefined {
  const attribute = asNode(Array.isArray(value) ? value[0] : value)?.[`@${name}`];
  return typeof attribute === 'string' ? decodeEntities(attribute, entities).trim() : undefined;
}

/** The node as an element, or undefined for text and lists. */
export function asNode(value: unknown): XmlNode | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as XmlNode) : undefined;
}

/** One or several or none → always a list of elements. */
export function nodesOf(value: unknown): XmlNode[] {
  const list: unknown[] = Array.isArray(value) ? value : [value];
  return list.map(asNode).filter((node) => node !== undefined);
}

function prefixRenamer(head: string): (tag: string) => string {
  const renamed = new Map<string, string>();
  for (const [, prefix = '', uri = ''] of head.matchAll(/xmlns:([\w.-]+)\s*=\s*["']([^"']+)["']/g)) {
    const usual = NAMESPACES[uri] ?? (uri === ATOM && head.includes(`<${prefix}:feed`) ? '' : undefined);
    if (usual !== undefined) renamed.set(`${prefix}:`, usual);
  }
  return (tag) => {
    const colon = tag.indexOf(':') + 1;
    const usual = renamed.get(tag.slice(0, colon));
    return usual === undefined ? tag : usual + tag.slice(colon);
  };
}

/** Text taken as it stands: CDATA sections are literal, the rest has its entities decoded. */
function verbatim(text: unknown, entities: ReadonlyMap<string, string>): string {
  return joined(text)
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>)/)
    .map((part) => (part.startsWith('<![CDATA[') ? part.slice(9, -3) : decodeEntities(part, entities)))
    .join('');
}

function joined(text: unknown): string {
  if (Array.isArray(text)) return text.map(joined).join('');
  return typeof text === 'string' ? text : '';
}

function decodeEntities(text: string, declared: ReadonlyMap<string, string>): string {
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|([\w.:-]{1,50}));/gi, (whole, hex?: string, decimal?: string, name: string = '') => {
    if (hex ?? decimal) return character(hex ? Number.parseInt(hex, 16) : Number(decimal)) ?? '';
    return PREDEFINED[name] ?? declared.get(name) ?? whole;
  });
}

function character(code: number): string | undefined {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
