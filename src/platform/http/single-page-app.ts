import fs from 'node:fs';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { httpCache } from '../cache/http-cache';
import { notFound } from './refusal';

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
};

/** Encodings that the build wrote beside a file, the smaller first. */
const ENCODINGS = [
  { name: 'br', ending: '.br' },
  { name: 'gzip', ending: '.gz' },
] as const;

/** Scripts and styles of its own origin alone; the API and the live line of the same origin; pictures also as the page made them. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob: https:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

interface Served {
  body: Buffer;
  type: string;
  encoded: Partial<Record<'br' | 'gzip', Buffer>>;
}

/**
 * Routes of an application of one page that was built into `folder`: its files under `/<name>/`, and its page for every other
 * address there. What lies in `assets/` bears a digest in its name and is kept for a year; the page is checked at each use.
 * Files are read once, so that no path of a request reaches the disk. 404 while nothing is built.
 */
export function singlePageApp(name: string, folder: string): Core.RouteInput[] {
  let files: Map<string, Served> | null = null;
  const send = (ctx: Context): void => {
    files ??= readFolder(folder);
    const asked = decoded(ctx.path.slice(name.length + 2));
    const found = asked === '' ? undefined : files.get(asked);
    const isAsset = asked.startsWith('assets/');
    const page = files.get('index.html');
    if (found && asked !== 'index.html') {
      sendFile(ctx, found, isAsset ? 'public, max-age=31536000, immutable' : undefined);
      return;
    }
    if (!page || isAsset) throw notFound('Page');
    ctx.set({ 'Content-Security-Policy': POLICY, 'Referrer-Policy': 'same-origin' });
    sendFile(ctx, page);
  };
  const toPage = (ctx: Context): void => {
    ctx.status = 301;
    ctx.redirect(`/${name}/${ctx.search}`);
  };
  const config = { auth: false as const };
  // The router takes `/shop` and `/shop/` for one address; links inside the application are relative to the second.
  const atRoot = (ctx: Context): void => (ctx.path.endsWith('/') ? send(ctx) : toPage(ctx));
  return [
    { method: 'GET', path: `/${name}`, handler: atRoot, config: { ...config, middlewares: [keptPage] } },
    { method: 'GET', path: `/${name}/(.*)`, handler: send, config: { ...config, middlewares: [keptPage] } },
  ];
}

/** Files with a digest in their names keep their own headers; everything else is checked by its ETag. */
async function keptPage(ctx: Context, next: Next): Promise<void> {
  if (ctx.path.includes('/assets/')) await next();
  else await httpCache(ctx, next);
}

function sendFile(ctx: Context, { body, type, encoded }: Served, caching?: string): void {
  ctx.vary('Accept-Encoding');
  const accepted = ENCODINGS.find(({ name }) => encoded[name] && ctx.acceptsEncodings(name) === name)?.name;
  ctx.type = type;
  ctx.body = (accepted && encoded[accepted]) ?? body;
  if (accepted) ctx.set('Content-Encoding', accepted);
  if (caching) ctx.set('Cache-Control', caching);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

function readFolder(folder: string): Map<string, Served> {
  const files = new Map<string, Served>();
  for (const file of listFiles(folder)) {
    const type = TYPES[path.extname(file)];
    if (!type) continue;
    const read = (name: string): Buffer => fs.readFileSync(path.join(folder, name));
    const encoded: Served['encoded'] = {};
    for (const { name, ending } of ENCODINGS) if (fs.existsSync(path.join(folder, file + ending))) encoded[name] = read(file + ending);
    files.set(file, { body: read(file), type, encoded });
  }
  return files;
}

function listFiles(folder: string, under = ''): string[] {
  if (!fs.existsSync(path.join(folder, under))) return [];
  return fs.readdirSync(path.join(folder, under), { withFileTypes: true }).flatMap((entry) => {
    const file = under ? `${under}/${entry.name}` : entry.name;
    return entry.isDirectory() ? listFiles(folder, file) : [file];
  });
}
