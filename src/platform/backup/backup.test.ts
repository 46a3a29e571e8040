import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { joinEmbeddedServer, type EmbeddedServer } from '../database/embedded/embedded-server';
import { backUp } from './back-up';
import { BackupRefused, type KeptFolder } from './manifest';
import { restore } from './restore';

jest.setTimeout(60_000);

const SCHEMA = `
  create table parents (id serial primary key, name text, price numeric(14,2), at timestamptz, doc jsonb, double_price numeric generated always as (price * 2) stored);
  create table children (id serial primary key, parent_id int references parents on delete cascade, next_id int references children);
  create table ledger (id serial primary key, delta int);
  create sequence order_numbers;
  create function refuse() returns trigger language plpgsql as $$ begin raise exception 'append only'; end $$;
  create trigger ledger_append_only before update or delete or truncate on ledger for each statement execute function refuse();
  create unlogged table cache (k text);`;

const ROWS = `
  insert into parents (name, price, at, doc) values (E'Ёж\\t"и"\\n\\\\N', 12.30, '2026-02-03 04:05:06.789+03', '{"a":"б\\nв"}'), (null, null, null, null);
  insert into children (parent_id, next_id) values (1, null), (1, 1), (2, 2);
  update children set next_id = 3 where id = 1;
  insert into ledger (delta) values (5), (-2);
  insert into cache values ('left out');
  select nextval('order_numbers') from generate_series(1, 41);`;

const root = fs.mkdtempSync('/tmp/artel-backup-test-');
let server: EmbeddedServer;
let databases = 0;

beforeAll(async () => {
  fs.chmodSync(root, 0o755);
  server = await joinEmbeddedServer({ home: path.join(root, 'postgres'), port: 26_000 + (process.pid % 2_000) });
});

afterAll(async () => {
  await server.release();
  fs.rmSync(root, { recursive: true, force: true });
});

describe('a backup', () => {
  it('restores every row, sequence and file, and leaves caches behind', async () => {
    const shop = await aShop();
    const file = path.join(root, 'round-trip.tar.gz');
    const manifest = await backUp({ ...shop, file, version: '1.2.3', onTable: () => {} });
    expect(manifest.tables.map(({ name, rows }) => [name, rows])).toEqual([
      ['children', 3],
      ['ledger', 2],
      ['parents', 2],
    ]);
    expect(fs.statSync(file).mode & 0o777).toBe(0o600);

    const target = await anEmptyShop();
    await restore({ ...target, file, force: false, migrate: () => run(target.databaseUrl, SCHEMA), onTable: () => {} });
    expect(await contents(target.databaseUrl)).toEqual(await contents(shop.databaseUrl));
    expect(await one(target.databaseUrl, "select nextval('order_numbers')::int as v")).toBe(42);
    expect(await one(target.databaseUrl, 'insert into ledger (delta) values (1) returning id as v')).toBe(3);
    expect(fs.readFileSync(path.join(target.folders[0]?.folder ?? '', 'deep/ёж.png'), 'utf8')).toBe('picture');
    expect(fs.statSync(path.join(target.folders[1]?.folder ?? '', 'quote.pdf')).mode & 0o777).toBe(0o600);
    expect(fs.readdirSync(root).filter((name) => name.startsWith('.artel-backup'))).toEqual([]);
  });

  it('leaves keys and triggers in force', async () => {
    const { target } = await restored('in-force');
    await expect(run(target.databaseUrl, 'insert into children (parent_id) values (99)')).rejects.toThrow(/foreign key/);
    await expect(run(target.databaseUrl, 'delete from ledger')).rejects.toThrow('append only');
  });

  it('is never written over another file', async () => {
    const shop = await aShop();
    const file = path.join(root, 'exists.tar.gz');
    fs.writeFileSync(file, 'precious');
    await expect(backUp({ ...shop, file, version: '1', onTable: () => {} })).rejects.toThrow(BackupRefused);
    expect(fs.readFileSync(file, 'utf8')).toBe('precious');
  });

  it('is not restored into a database that holds something, unless forced', async () => {
    const { file, target } = await restored('twice');
    const again = { ...target, file, migrate: () => Promise.resolve(), onTable: () => {} };
    await run(target.databaseUrl, "insert into parents (name) values ('later')");
    await expect(restore({ ...again, force: false })).rejects.toThrow(/not empty.*--force/);
    expect(await one(target.databaseUrl, 'select count(*)::int as v from parents')).toBe(3);
    await restore({ ...again, force: true });
    expect(await one(target.databaseUrl, 'select count(*)::int as v from parents')).toBe(2);
  });

  it('is not restored under a running server', async () => {
    const { file, target } = await restored('running');
    const running = new Client({ connectionString: target.databaseUrl, application_name: 'artel-all' });
    await running.connect();
    await expect(restore({ ...target, file, force: true, migrate: () => Promise.resolve(), onTable: () => {} })).rejects.toThrow(
      /stop it first/,
    );
    await running.end();
  });

  it('is refused before anything is written when one byte is wrong', async () => {
    const { file } = await restored('damaged');
    const bytes = fs.readFileSync(file);
    for (const at of [20, Math.floor(bytes.length / 2), bytes.length - 6]) {
      const damaged = path.join(root, `damaged-${at}.tar.gz`);
      fs.writeFileSync(damaged, Buffer.from(bytes.map((byte, index) => (index === at ? byte ^ 0xff : byte))));
      const target = await anEmptyShop();
      const migrate = jest.fn();
      await expect(restore({ ...target, file: damaged, force: false, migrate, onTable: () => {} })).rejects.toThrow(BackupRefused);
      expect(migrate).not.toHaveBeenCalled();
    }
  });

  it('changes nothing when this version has no place for a column', async () => {
    const { file } = await restored('newer');
    const target = await anEmptyShop();
    const older = SCHEMA.replace('name text, ', '');
    const attempt = restore({
      ...target,
      file,
      force: false,
      migrate: () => run(target.databaseUrl, `${older}; insert into ledger (delta) values (1)`),
      onTable: () => {},
    });
    await expect(attempt).rejects.toThrow(/no place for parents\.name/);
    expect(await one(target.databaseUrl, 'select count(*)::int as v from ledger')).toBe(1);
  });
});

interface Shop {
  databaseUrl: string;
  folders: KeptFolder[];
}

async function anEmptyShop(): Promise<Shop> {
  const name = `shop_${(databases += 1)}`;
  await run(server.url, `create database ${name}`);
  const machine = fs.mkdtempSync(path.join(os.tmpdir(), 'artel-machine-'));
  return {
    databaseUrl: server.url.replace(/\/artel$/, `/${name}`),
    folders: [
      { name: 'uploads', folder: path.join(machine, 'uploads') },
      { name: 'private', folder: path.join(machine, 'private') },
    ],
  };
}

async function aShop(): Promise<Shop> {
  const shop = await anEmptyShop();
  await run(shop.databaseUrl, SCHEMA);
  await run(shop.databaseUrl, ROWS);
  const [uploads, kept] = shop.folders;
  fs.mkdirSync(path.join(uploads?.folder ?? '', 'deep'), { recursive: true });
  fs.writeFileSync(path.join(uploads?.folder ?? '', 'deep/ёж.png'), 'picture');
  fs.mkdirSync(kept?.folder ?? '');
  fs.writeFileSync(path.join(kept?.folder ?? '', 'quote.pdf'), 'pdf');
  return shop;
}

async function restored(name: string): Promise<{ file: string; target: Shop }> {
  const file = path.join(root, `${name}.tar.gz`);
  await backUp({ ...(await aShop()), file, version: '1', onTable: () => {} });
  const target = await anEmptyShop();
  await restore({ ...target, file, force: false, migrate: () => run(target.databaseUrl, SCHEMA), onTable: () => {} });
  return { file, target };
}

async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client(url);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function run(url: string, sql: string): Promise<void> {
  return withClient(url, async (client) => void (await client.query(sql)));
}

function one(url: string, sql: string): Promise<unknown> {
  return withClient(url, async (client) => (await client.query<{ v: unknown }>(sql)).rows[0]?.v);
}

function contents(url: string): Promise<unknown> {
  const all = ['parents', 'children', 'ledger'].map((table) => `(select json_agg(t order by id) from ${table} t)`);
  return one(url, `select json_build_array(${all.join(', ')}) as v`);
}
