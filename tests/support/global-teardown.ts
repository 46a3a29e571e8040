/** Stops the PostgreSQL server that the run started, if it did. */
export default async function globalTeardown(): Promise<void> {
  await globalThis.artelTestServer?.stop();
}
