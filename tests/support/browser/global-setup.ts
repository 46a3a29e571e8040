import { DEMO_PASSWORD, startDemoShop, type DemoShop } from './demo-shop';

declare global {
  /** The shop that the browser tests visit. */
  var artelDemoShop: DemoShop | undefined;
}

/** Once a run: a demo shop; tests find it at ARTEL_BROWSER_URL. */
export default async function globalSetup(): Promise<void> {
  // A shop that runs already, for whoever writes a test.
  if (!process.env.ARTEL_BROWSER_URL) {
    globalThis.artelDemoShop = await startDemoShop();
    process.env.ARTEL_BROWSER_URL = globalThis.artelDemoShop.url;
    process.env.ARTEL_BROWSER_DATA = globalThis.artelDemoShop.dataDir;
  }
  process.env.ARTEL_BROWSER_ADMIN = await administratorOf(process.env.ARTEL_BROWSER_URL);
}

/** Signed in once a run: Strapi takes five sign-ins in five minutes for one e-mail. */
async function administratorOf(url: string): Promise<string> {
  const answer = await fetch(`${url}/admin/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'admin@artel.test', password: DEMO_PASSWORD }),
  });
  if (!answer.ok) throw new Error(`The administrator could not sign in at ${url}: ${answer.status}`);
  return ((await answer.json()) as { data: { token: string } }).data.token;
}
