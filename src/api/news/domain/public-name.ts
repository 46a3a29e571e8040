/** How much of an address stands for whoever has no name. */
const SHOWN = 2;

/**
 * What everybody may read beside a comment. Who signed up without a name is known by their e-mail address: its first letters
 * are shown, never the address.
 */
export function publicName(name: string): string {
  const at = name.indexOf('@');
  return at < 0 ? name : `${name.slice(0, Math.min(SHOWN, at))}…`;
}
