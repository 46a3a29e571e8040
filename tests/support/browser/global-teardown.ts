/** Stops the demo shop of the run. */
export default async function globalTeardown(): Promise<void> {
  await globalThis.artelDemoShop?.stop();
}
