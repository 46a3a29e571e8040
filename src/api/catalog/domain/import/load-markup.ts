import { load, type CheerioAPI } from 'cheerio';
import { UnreadableSource } from './source-row';

// HTML's own parser walks the open elements at every tag: 60 000 of them take minutes.
// Honest pages stay below a hundred.
const MAX_OPEN = 300;
/** Elements that close by themselves or hold nothing never pile up in a sloppy but honest page. */
const NEVER_PILES =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|dt|dd|option|optgroup|tr|td|th|thead|tbody|tfoot|rp|rt|html|head|body)$/i;

/** A page → its tree. Throws `UnreadableSource` when it is nested so deeply that parsing it would not end. */
export function loadPage(html: string): CheerioAPI {
  if (isTooDeep(html)) throw new UnreadableSource('the page is nested too deeply');
  return load(html, { scriptingEnabled: false });
}

/** A piece of markup → its tree; undefined when it is nested too deeply to be honest. */
export function loadFragment(markup: string): CheerioAPI | undefined {
  return isTooDeep(markup) ? undefined : load(markup, { scriptingEnabled: false }, false);
}

function isTooDeep(html: string): boolean {
  let open = 0;
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z][\w-]*)/gi)) {
    if (NEVER_PILES.test(name)) continue;
    open = slash ? Math.max(0, open - 1) : open + 1;
    if (open > MAX_OPEN) return true;
  }
  return false;
}
