import fs from 'node:fs';
import path from 'node:path';
import PostalMime from 'postal-mime';
import { eventually } from '../eventually';

/** Waits for a letter of the shop to this address and answers its link; `nth` counts from 1, the oldest first. */
export async function linkInLetterTo(address: string, nth = 1): Promise<URL> {
  return eventually(
    async () => {
      const letters = await lettersTo(address);
      const link = /https?:\/\/\S+/.exec(letters[nth - 1] ?? '')?.[0];
      if (!link) throw new Error(`${letters.length} letters to ${address}, number ${nth} expected`);
      return new URL(link);
    },
    { withinMs: 45_000 },
  );
}

/** Waits for a letter to this address with a link that matches, and answers the link. */
export async function linkLike(address: string, pattern: RegExp): Promise<URL> {
  return eventually(
    async () => {
      const links = (await lettersTo(address)).flatMap((text) => text.match(/https?:\/\/[^\s)\]>]+/g) ?? []);
      const link = links.find((one) => pattern.test(one));
      if (!link) throw new Error(`No letter to ${address} has a link like ${pattern.source}`);
      return new URL(link);
    },
    { withinMs: 45_000 },
  );
}

/** The texts of all letters to this address. ARTEL_BROWSER_DATA: the shop's DATA_DIR. */
async function lettersTo(address: string): Promise<string[]> {
  const folder = path.join(process.env.ARTEL_BROWSER_DATA ?? '', 'mail');
  if (!fs.existsSync(folder)) return [];
  const files = fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.eml'))
    .sort();
  const letters = await Promise.all(files.map((name) => PostalMime.parse(fs.readFileSync(path.join(folder, name)))));
  return letters.filter(({ to }) => to?.some((one) => one.address === address)).map(({ text }) => text ?? '');
}
