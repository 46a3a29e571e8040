import { compileServer } from './compile-server';
import { dropAbandoned } from './database';
import { startTestServer, type TestServer } from './embedded-server';
import { prepareTemplate } from './template-database';

declare global {
  /** The server that this run started itself; absent when TEST_DATABASE_URL named one. */
  var artelTestServer: TestServer | undefined;
}

/** Once a run: compile the server, find or start PostgreSQL, boot the app on the template database. */
export default async function globalSetup(): Promise<void> {
  const digest = compileServer();
  if (process.env.TEST_DATABASE_URL) return prepare(process.env.TEST_DATABASE_URL, digest);
  const server = await startTestServer();
  globalThis.artelTestServer = server;
  process.env.TEST_DATABASE_URL = server.url;
  try {
    await prepare(server.url, digest);
  } catch (error) {
    // jest runs no teardown after a failed set-up.
    await server.stop();
    throw error;
  }
}

async function prepare(serverUrl: string, digest: string): Promise<void> {
  await dropAbandoned(serverUrl);
  await prepareTemplate(serverUrl, digest);
}
