// What a fresh clone lacks: packages and a build. Plain Node, nothing is installed yet when this runs.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder; every launcher works in it wherever it was called from. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

const ADMIN_SOURCE = /^src\/(admin|plugins\/[^/]+\/admin)\//;
const NOT_BUILT = /\.test\.tsx?$|\/README\.md$/;
const COMPILED = ['src', 'config', 'scripts', 'database'];
const STOREFRONT = ['storefront', 'packages/client'];

/** Says what is being done, and afterwards how long it took. */
function step(what, work) {
  const startedAt = Date.now();
  process.stderr.write(`${what} …\n`);
  work();
  process.stderr.write(`  done in ${((Date.now() - startedAt) / 1000).toFixed(1)} s\n`);
}

function run(program, args, env = {}) {
  const { status, error } = spawnSync(program, args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32' && program === 'npm',
    env: { ...process.env, ...env },
  });
  if (status !== 0) {
    process.stderr.write(`${program} ${args.join(' ')} failed${error ? `: ${error.message}` : ''}\n`);
    process.exit(1);
  }
}

/** Runs `npm ci` when packages are missing or are not those of package-lock.json. */
export function ensurePackages() {
  if (!hasLockedPackages()) step('Installing packages (npm ci)', () => run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund']));
}

function hasLockedPackages() {
  const wanted = readJson('package-lock.json')?.packages;
  const installed = readJson('node_modules/.package-lock.json')?.packages;
  if (!wanted) return true;
  if (!installed) return false;
  return Object.entries(wanted).every(([place, { version, optional, peer }]) => {
    if (place === '') return true;
    const found = installed[place];
    return found ? found.version === version : Boolean(optional || peer);
  });
}

function readJson(file) {
  try {
    return JSON.parse(fs.readFileSync(path.join(root, file), 'utf8'));
  } catch {
    return undefined;
  }
}

/** Compiles the server when its sources changed since; an image that carries no sources is left as it is. */
export function ensureServer() {
  if (!hasSources() || isFresh('server')) return;
  step('Compiling the server', compileServer);
}

/** Builds the server, the panel and the storefront, each when its sources changed since. */
export function ensureBuild() {
  if (!hasSources()) return;
  if (!isFresh('panel')) step('Building the panel and the server (about a minute)', buildPanel);
  else ensureServer();
  if (!isFresh('storefront')) step('Building the storefront', buildStorefront);
}

/** Builds everything, unconditionally. */
export function build() {
  buildPanel();
  buildStorefront();
}

/** The storefront that the server itself shows at `/shop/`: of its own origin, whatever the environment says. */
function buildStorefront() {
  run(process.execPath, ['scripts/storefront.mjs'], { API_URL: '', BASE_PATH: '/shop/', OUT_DIR: path.join(root, 'public/shop') });
  stamp('storefront');
}

function buildPanel() {
  forgetCompiled();
  // The panel's bundle talks to the origin it came from, whatever the address of the shop is.
  run(process.execPath, [bin('@strapi/strapi/bin/strapi.js'), 'build'], {
    NODE_ENV: 'production',
    PUBLIC_URL: '',
    STRAPI_TELEMETRY_DISABLED: 'true',
  });
  stamp('server');
  stamp('panel');
}

function compileServer() {
  forgetCompiled();
  run(process.execPath, [bin('typescript/bin/tsc'), '-p', 'tsconfig.json', '--incremental', 'false']);
  stamp('server');
}

/** Strapi loads whatever lies in dist: what was compiled from a deleted file must go. */
function forgetCompiled() {
  for (const folder of COMPILED) fs.rmSync(path.join(root, 'dist', folder), { recursive: true, force: true });
  fs.rmSync(path.join(root, '.build', 'tsbuildinfo'), { force: true });
}

/** True when a build of both parts is there. */
export function isBuilt() {
  return fs.existsSync(path.join(root, 'dist/build/index.html')) && fs.existsSync(path.join(root, 'dist/scripts/serve.js'));
}

function hasSources() {
  return fs.existsSync(path.join(root, 'tsconfig.json')) && fs.existsSync(path.join(root, 'node_modules/typescript'));
}

function bin(file) {
  return path.join(root, 'node_modules', file);
}

const PRODUCTS = { panel: 'dist/build/index.html', server: 'dist/scripts/serve.js', storefront: 'public/shop/index.html' };

function isFresh(part) {
  if (!fs.existsSync(path.join(root, PRODUCTS[part]))) return false;
  try {
    return fs.readFileSync(stampFile(part), 'utf8') === digest(part);
  } catch {
    return false;
  }
}

function stamp(part) {
  fs.mkdirSync(path.join(root, 'dist'), { recursive: true });
  fs.writeFileSync(stampFile(part), digest(part));
}

function stampFile(part) {
  return path.join(root, 'dist', `.${part}-sources`);
}

/** A digest of what the part is made from; content, not times, so that a checkout to and fro builds nothing. */
function digest(part) {
  const hash = createHash('sha256');
  const inPart = (file) => part === 'storefront' || ADMIN_SOURCE.test(file) === (part === 'panel');
  const folders = part === 'storefront' ? STOREFRONT : COMPILED;
  const files = ['package-lock.json', 'tsconfig.json', ...folders.flatMap((folder) => listFiles(folder)).filter(inPart)];
  for (const file of files.sort())
    hash
      .update(file)
      .update('\0')
      .update(fs.readFileSync(path.join(root, file)))
      .update('\0');
  return hash.digest('hex');
}

function listFiles(folder) {
  return fs.readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return listFiles(file);
    return NOT_BUILT.test(file) || (file.endsWith('.mjs') && folder !== 'storefront') ? [] : [file];
  });
}
