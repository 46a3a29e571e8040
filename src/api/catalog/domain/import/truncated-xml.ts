const ROW = /<(\/?)((?:[\w-]+:)?(?:item|entry|offer))(?=[\s>/])/g;
const WRAPPERS: readonly [RegExp, string][] = [
  [/<yml_catalog[\s>]/, '</offers></shop></yml_catalog>'],
  [/<rss[\s>]/, '</channel></rss>'],
  [/<([\w-]+:)?RDF[\s>]/, '</$1RDF>'],
  [/<([\w-]+:)?feed[\s>]/, '</$1feed>'],
];

/**
 * Completes XML that was cut off: everything up to the last whole row, with the wrappers closed.
 * `isCut` is true when a row had begun after it. Text whose root is closed is given back as it is.
 */
export function completeXml(text: string): { text: string; isCut: boolean } {
  if (/<\/(?:[\w-]+:)?(?:rss|RDF|feed|yml_catalog)\s*>\s*(?:<!--[\s\S]{0,500}?-->\s*)?$/.test(text.slice(-2_000)))
    return { text, isCut: false };
  let end = 0;
  let openedAt = -1;
  for (const match of text.matchAll(ROW)) {
    if (match[1] !== '/') openedAt = match.index;
    else {
      end = text.indexOf('>', match.index) + 1 || text.length;
      openedAt = -1;
    }
  }
  const isCut = openedAt >= end && openedAt >= 0;
  const whole = text.slice(0, end > 0 ? end : Math.max(openedAt, 0));
  return { text: whole + closing(text), isCut };
}

function closing(text: string): string {
  for (const [opening, close] of WRAPPERS) {
    const found = opening.exec(text);
    if (found) return close.replace('$1', found[1] ?? '');
  }
  return '';
}
