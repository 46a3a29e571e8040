import { startDemoShop, type DemoShop } from './demo-shop';

declare global {
  /** The shop that the browser tests visit. */
  var artelDemoShop: DemoShop | undefined;
}

/** Once a run: a demo shop; tests find it at ARTEL_BROWSER_URL. */
export default async function globalSetup(): Promise<void> {
  // A shop that runs already, for whoever writes a test.
  if (process.env.ARTEL_BROWSER_URL) return;
  globalThis.artelDemoShop = await startDemoShop();
  process.env.ARTEL_BROWSER_URL = globalThis.artelDemoShop.url;
}
