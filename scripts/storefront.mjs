// npm run storefront: builds the storefront into public/shop, or for a host of its own:
//   API_URL=https://shop.example BASE_PATH=/ OUT_DIR=dist-storefront npm run storefront
// With --watch it is served with reload at http://localhost:5173/shop/, asking the shop at SHOP_URL.
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { ensurePackages, root } from './prepare.mjs';

process.chdir(root);
ensurePackages();
const { build, createServer } = await import('vite');
const configFile = path.join(root, 'storefront/vite.config.mjs');

if (process.argv.includes('--watch')) {
  const server = await createServer({ configFile });
  await server.listen();
  server.printUrls();
} else {
  process.env.NODE_ENV = 'production';
  await build({ configFile, logLevel: 'warn' });
  compress(path.resolve(process.env.OUT_DIR || path.join(root, 'public/shop')));
}

/** Writes `.br` and `.gz` beside what is worth it: the server sends them as they are. */
function compress(folder) {
  for (const entry of fs.readdirSync(folder, { withFileTypes: true, recursive: true })) {
    const file = path.join(entry.parentPath ?? entry.path, entry.name);
    if (!entry.isFile() || !/\.(js|css|html|svg)$/.test(entry.name)) continue;
    const bytes = fs.readFileSync(file);
    if (bytes.length < 1024) continue;
    fs.writeFileSync(`${file}.gz`, zlib.gzipSync(bytes, { level: 9 }));
    fs.writeFileSync(`${file}.br`, zlib.brotliCompressSync(bytes));
  }
}
