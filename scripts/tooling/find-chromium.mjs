// A Chromium for the browser tests: the machine's own, else Debian's, else the one inside an npm package.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../prepare.mjs';

const KNOWN = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const PACKAGE = '@sparticuz/chromium@143.0.4';

/** Path of an executable Chromium; CHROMIUM_PATH decides when given. Installs one when the machine has none. */
export async function findChromium() {
  const given = process.env.CHROMIUM_PATH;
  if (given) return given;
  return existing() ?? fromDebian() ?? (await fromNpm());
}

function existing() {
  return KNOWN.find((file) => fs.existsSync(file));
}

function fromDebian() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !fs.existsSync('/usr/bin/apt-get')) return undefined;
  process.stderr.write('Installing chromium (apt-get) …\n');
  const apt = (...args) =>
    spawnSync('apt-get', args, { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0;
  apt('update', '-qq');
  return apt('install', '-y', '-qq', '--no-install-recommends', 'chromium') ? existing() : undefined;
}

/** Kept out of the project's own packages: 60 MB that only a machine without a browser needs. */
async function fromNpm() {
  const home = path.join(root, '.build/chromium');
  const entry = path.join(home, 'node_modules/@sparticuz/chromium');
  if (!fs.existsSync(entry)) {
    process.stderr.write(`Installing ${PACKAGE} …\n`);
    fs.mkdirSync(home, { recursive: true });
    fs.writeFileSync(path.join(home, 'package.json'), '{"private":true}\n');
    const npm = spawnSync('npm', ['install', '--no-audit', '--no-fund', PACKAGE], {
      cwd: home,
      stdio: ['ignore', 2, 2],
      shell: process.platform === 'win32',
    });
    if (npm.status !== 0) throw new Error('There is no Chromium on this machine and none could be installed: set CHROMIUM_PATH');
  }
  const { exports: entries, main } = JSON.parse(fs.readFileSync(path.join(entry, 'package.json'), 'utf8'));
  const file = main ?? entries?.['.']?.import ?? 'build/index.js';
  const { default: chromium } = await import(pathToFileURL(path.join(entry, file)).href);
  return chromium.executablePath();
}
