import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { projectDir } from '../support/paths';

/** Of JavaScript on the front page, as a browser fetches it. */
const BUDGET_BYTES = 150 * 1024;

const built = path.join(projectDir, 'public/shop');

/** The page's own scripts, the front page's, and one language; each with what it imports from the start. */
function scriptsOfFrontPage(): string[] {
  const page = fs.readFileSync(path.join(built, 'index.html'), 'utf8');
  const assets = fs.readdirSync(path.join(built, 'assets')).filter((file) => file.endsWith('.js'));
  const named = (start: string): string[] => assets.filter((file) => file.startsWith(start));
  const first = [...page.matchAll(/assets\/([\w.-]+\.js)/g)].map(([, file = '']) => file);
  const found = new Set<string>();
  const waiting = [...first, ...named('HomePage-'), ...named('ru-')];
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    const text = fs.readFileSync(path.join(built, 'assets', file), 'utf8');
    for (const [, imported = ''] of text.matchAll(/(?:import|from)\s*["']\.\/([\w.-]+\.js)["']/g)) waiting.push(imported);
  }
  return [...found];
}

/** Without a build (`npm run check` on a fresh clone) there is nothing to weigh; `npm test` builds first. */
const suite = fs.existsSync(path.join(built, 'index.html')) ? describe : describe.skip;

suite('the storefront', () => {
  it('keeps the JavaScript of its front page within the budget', () => {
    const sizes = scriptsOfFrontPage().map((file) => gzipSync(fs.readFileSync(path.join(built, 'assets', file))).length);
    expect(sizes.length).toBeGreaterThan(2);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(BUDGET_BYTES);
  });

  it('loads every page but the first by itself', () => {
    const first = scriptsOfFrontPage().join(' ');
    for (const later of ['OrderPage', 'CheckoutPage', 'ProfilePage', 'CataloguePage']) expect(first).not.toContain(later);
  });
});
