import { withoutLiquid } from './liquid';

const TEXT_TAGS = [
  'a',
  'b',
  'strong',
  'i',
  'em',
  'u',
  's',
  'br',
  'p',
  'div',
  'span',
  'h1',
  'h2',
  'h3',
  'h4',
  'ul',
  'ol',
  'li',
  'blockquote',
  'hr',
  'img',
  'table',
  'thead',
  'tbody',
  'tr',
  'td',
  'th',
  'small',
  'sub',
  'sup',
  'code',
  'pre',
];
const MJML_TAGS = [
  'mjml',
  'mj-head',
  'mj-body',
  'mj-title',
  'mj-preview',
  'mj-attributes',
  'mj-all',
  'mj-class',
  'mj-breakpoint',
  'mj-style',
  'mj-section',
  'mj-column',
  'mj-group',
  'mj-wrapper',
  'mj-hero',
  'mj-text',
  'mj-image',
  'mj-button',
  'mj-divider',
  'mj-spacer',
  'mj-table',
  'mj-social',
  'mj-social-element',
  'mj-navbar',
  'mj-navbar-link',
  'mj-raw',
];
const STYLES = [
  'color',
  'background-color',
  'text-align',
  'font-size',
  'font-weight',
  'font-style',
  'text-decoration',
  'padding',
  'margin',
  'width',
  'border',
  'line-height',
];
const HARMLESS = [/^[^<>{};\\]*$/];
const ADDRESSES = new Set(['href', 'src', 'background-url']);
/** What may stand at the beginning of an address: the rest of Liquid could make it `javascript:`. */
const BEGINS_ADDRESS = /^\{\{-?\s*(?:unsubscribe_url|preferences_url|shop\.site|quote\.link)\s*-?\}\}$/;

/**
 * The HTML of a message without anything that runs, frames or loads by itself; Liquid stays as it was. In MJML sources the
 * layout's own tags pass too; includes do not.
 */
export async function sanitise(source: string, format: 'html' | 'mjml'): Promise<string> {
  const { default: sanitizeHtml } = await import('sanitize-html');
  const { text, back } = withoutLiquid(source);
  const isAddress = (value: string): boolean => {
    const [first] = /^\s*lqz\d+zql/i.exec(value) ?? [];
    return first === undefined || BEGINS_ADDRESS.test(back(first.trim()));
  };
  const mjmlAttributes = Object.fromEntries(MJML_TAGS.map((tag) => [tag, ['*']]));
  const clean = sanitizeHtml(text, {
    allowedTags: format === 'mjml' ? [...TEXT_TAGS, ...MJML_TAGS] : TEXT_TAGS,
    allowedAttributes: {
      a: ['href', 'title'],
      img: ['src', 'alt', 'width', 'height'],
      td: ['colspan', 'rowspan', 'align', 'valign', 'width'],
      th: ['colspan', 'rowspan', 'align', 'valign', 'width'],
      '*': ['style'],
      ...(format === 'mjml' ? mjmlAttributes : {}),
    },
    allowedStyles: { '*': Object.fromEntries(STYLES.map((name) => [name, HARMLESS])) },
    allowedSchemes: ['http', 'https', 'mailto', 'tel'],
    allowProtocolRelative: false,
    transformTags: {
      '*': (tagName, attribs) => ({
        tagName,
        attribs: Object.fromEntries(Object.entries(attribs).filter(([name, value]) => !ADDRESSES.has(name) || isAddress(value))),
      }),
    },
    parser: { recognizeSelfClosing: true, lowerCaseTags: true },
    exclusiveFilter: (frame) => Object.keys(frame.attribs).some((name) => name.startsWith('on')) && frame.tag.startsWith('mj-'),
  });
  return back(clean);
}
