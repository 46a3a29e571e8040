import { spawn } from 'node:child_process';
import path from 'node:path';
import { compare } from 'bcryptjs';
import { Client } from 'pg';
import { DEMO_VK_PEOPLE } from '../src/demo/fakes/people';
import { startFakeVk } from '../src/demo/fakes/vk-id';
import { environment } from '../src/platform/database/environment';
import { secrets } from '../src/platform/database/secrets';
import { errorCode } from '../src/platform/error-code';
import { launch } from '../src/platform/lifecycle/launch';
import { DEMO_LOADED } from './commands/demo';
import { say, SERVE, told } from './launch-server';

const PANEL_PEOPLE = ['admin', 'director', 'manager', 'marketer', 'receptionist'];
const CLIENTS = ['client', 'client2'];
const REST_PEOPLE = ['director', 'manager', 'marketer', 'client', 'client2'];

/** Loads the demo shop when the database has none, then serves it; returns the exit code. */
export async function startDemo(): Promise<number> {
  const cli = path.join(__dirname, 'cli', 'main.js');
  if (!process.env.VK_CLIENT_ID) await standInForVk();
  leadLettersToStorefront();
  return told(() =>
    launch([
      { script: cli, args: ['demo'], isNeeded: hasNoDemo },
      { script: SERVE, onReady: welcome },
    ]),
  );
}

/** A demo shop has no keys of VK: a stand-in on this machine speaks VK ID's protocol, so that signing in by it can be tried. */
async function standInForVk(): Promise<void> {
  const { url } = await startFakeVk(DEMO_VK_PEOPLE);
  Object.assign(process.env, { VK_CLIENT_ID: 'artel-demo', VK_ID_URL: url, VK_API_URL: url });
}

/** Links of letters lead to the storefront's pages; without one they lead to the server's own. */
function leadLettersToStorefront(): void {
  const { publicUrl } = environment();
  process.env.CONFIRM_URL ??= `${publicUrl}/shop/confirm`;
  process.env.RESET_PASSWORD_URL ??= `${publicUrl}/shop/new-password`;
  process.env.CHANGE_EMAIL_URL ??= `${publicUrl}/shop/change-email`;
}

async function hasNoDemo(databaseUrl: string): Promise<boolean> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from strapi_core_store_settings where key = $1', [DEMO_LOADED]);
    if (!rowCount) return true;
    // The printed password must be the one that opens: DEMO_PASSWORD may have changed since the load.
    const { rows } = await client.query<{ password: string }>('select password from up_users where email = $1', ['client@artel.test']);
    return rows[0] !== undefined && !(await compare(secrets().demoPassword, rows[0].password));
  } catch (error) {
    // No such table: nothing has ever booted on this database.
    if (errorCode(error) === '42P01') return true;
    throw error;
  } finally {
    await client.end();
  }
}

function welcome(bootMs: number): void {
  const { publicUrl } = environment();
  const password = secrets().demoPassword;
  const people = (names: string[]) => names.map((name) => `${name}@artel.test`).join(', ');
  say(`
Artel is ready (started in ${(bootMs / 1000).toFixed(1)} s)

  Shop      ${publicUrl}/shop/
  Panel     ${publicUrl}/admin
  REST API  ${publicUrl}/api, described at ${publicUrl}/docs
  VK ID     ${publicUrl}/api/auth/vk

  Shop:     ${people(CLIENTS)}
  Panel:    ${people(PANEL_PEOPLE)}
  REST:     ${people(REST_PEOPLE)}
  Password: ${password}

  Stop with Ctrl+C
`);
  openBrowser(`${publicUrl}/admin`);
}

function openBrowser(url: string): void {
  const hasDisplay = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (environment().noOpen || !hasDisplay || !process.stdout.isTTY) return;
  const [program, args] = openerOf(process.platform, url);
  const opener = spawn(program, args, { stdio: 'ignore', detached: true });
  // The address is printed; a machine without a browser loses nothing.
  opener.once('error', () => say(`Open ${url} in a browser`));
  opener.unref();
}

function openerOf(platform: NodeJS.Platform, url: string): [string, string[]] {
  if (platform === 'darwin') return ['open', [url]];
  if (platform === 'win32') return ['cmd', ['/c', 'start', '', url]];
  return ['xdg-open', [url]];
}
