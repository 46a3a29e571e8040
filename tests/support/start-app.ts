import fs from 'node:fs';
import path from 'node:path';
import type { AddressInfo } from 'node:net';
import { createStrapi, type Core } from '@strapi/strapi';
import { Pool } from 'pg';
import supertest from 'supertest';
import { apiOf, type Api } from './api';
import { cloneDatabase, dropDatabase, suiteDatabaseName } from './database';
import { nodeEnvironment } from './node-environment';
import { appDir, distDir, templateDatabase } from './paths';

/** A running app of one suite: real Strapi on its own database. `get/post/put/del` call its REST API. */
export interface App extends Api {
  strapi: Core.Strapi;
  /** supertest on the app's server, for what `get/post/…` cannot say. */
  http: ReturnType<typeof supertest>;
  url: string;
  databaseUrl: string;
  /** Files of this app and of nodes started beside it. */
  dataDir: string;
  /** One statement on a connection outside of Strapi's pool. */
  sql: <Row extends object = Record<string, unknown>>(text: string, values?: unknown[]) => Promise<Row[]>;
  close: () => Promise<void>;
}

/** Starts the app on a fresh clone of the template database. Call in `beforeAll`, and `close()` in `afterAll`. */
export async function startApp(environment: Record<string, string> = {}): Promise<App> {
  const serverUrl = process.env.TEST_DATABASE_URL;
  if (!serverUrl) throw new Error('Boot tests run in the jest project "boot", whose global setup provides the database');
  const name = suiteDatabaseName();
  const databaseUrl = await cloneDatabase(serverUrl, templateDatabase, name);
  const dataDir = path.join(appDir, 'data', name);
  Object.assign(process.env, nodeEnvironment({ databaseUrl, dataDir }), environment);
  const pool = new Pool({ connectionString: databaseUrl, max: 4, options: '-c TimeZone=UTC -c search_path=public' });
  const sql: App['sql'] = async (text, values = []) => (await pool.query(text, values)).rows;
  const strapi = createStrapi({ appDir, distDir });
  const close = async (): Promise<void> => {
    await pool.end();
    await strapi.destroy();
    await dropDatabase(serverUrl, name);
    fs.rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    await strapi.load();
    const url = await listen(strapi);
    return { ...apiOf(url), strapi, http: supertest(strapi.server.httpServer), url, databaseUrl, dataDir, sql, close };
  } catch (error) {
    await close().catch(() => undefined);
    throw error;
  }
}

async function listen(strapi: Core.Strapi): Promise<string> {
  const { httpServer } = strapi.server;
  strapi.server.mount();
  await new Promise<void>((resolve) => httpServer.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(httpServer.address() as AddressInfo).port}`;
}
