import path from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react-swc';
import { defineConfig } from 'vite';

const folder = path.dirname(fileURLToPath(import.meta.url));

/**
 * `API_URL`: the shop's address when the storefront is hosted elsewhere (its origin stands in the shop's CORS_ORIGINS then).
 * `BASE_PATH`: where it is hosted; `OUT_DIR`: where it is written. `vite` alone serves it with reload, asking the shop at SHOP_URL.
 */
const {
  API_URL = '',
  BASE_PATH = '/shop/',
  OUT_DIR = path.join(folder, '../public/shop'),
  SHOP_URL = 'http://127.0.0.1:1337',
} = process.env;

export default defineConfig({
  root: folder,
  base: BASE_PATH,
  plugins: [
    react(),
    {
      name: 'shop-page',
      transformIndexHtml: (html) => ({
        html: html.replace('%API_URL%', API_URL.replace(/[^\w:/.[\]-]/g, '').replace(/\/+$/, '')),
        // An ordinary script that runs before the first paint: Vite's own are modules, which run after it.
        tags: [{ tag: 'script', attrs: { src: `${BASE_PATH}early.js` }, injectTo: 'head-prepend' }],
      }),
    },
  ],
  resolve: { alias: { '@artel/client': path.join(folder, '../packages/client/src/index.ts') } },
  server: {
    port: 5173,
    proxy: Object.fromEntries(
      ['/api', '/uploads', '/live', '/quotes', '/account'].map((place) => [place, { target: SHOP_URL, ws: place === '/live' }]),
    ),
  },
  build: {
    outDir: OUT_DIR,
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rollupOptions: {
      output: {
        // One file for what every page needs and what seldom changes.
        manualChunks: (id) =>
          /node_modules\/(react|react-dom|scheduler|react-router|react-router-dom|@remix-run|@tanstack)\//.test(id) ? 'library' : undefined,
      },
    },
  },
});
