import { execFile } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { readSecrets, UnusableSecrets } from './secrets';

const folder = (): string => fs.mkdtempSync(path.join(os.tmpdir(), 'artel-secrets-'));

describe('secrets', () => {
  it('are drawn once, kept for the owner only and read back the same', () => {
    const dir = folder();
    const first = readSecrets(dir, {});
    expect(readSecrets(dir, {})).toEqual(first);
    expect(fs.statSync(path.join(dir, 'secrets.json')).mode & 0o777).toBe(0o600);
    expect(first.appKeys).toHaveLength(2);
    expect(first.encryptionKey).toHaveLength(32);
    expect(first.demoPassword.length).toBeGreaterThanOrEqual(12);
    expect(fs.readdirSync(dir)).toEqual(['secrets.json']);
  });

  it('come from the environment first', () => {
    const dir = folder();
    const read = readSecrets(dir, { JWT_SECRET: 'from-the-environment', APP_KEYS: 'a, b' });
    expect(read.jwtSecret).toBe('from-the-environment');
    expect(read.appKeys).toEqual(['a', 'b']);
  });

  it('leave the folder alone while the environment has them', () => {
    const all = {
      APP_KEYS: 'a',
      ADMIN_JWT_SECRET: 'b',
      API_TOKEN_SALT: 'c',
      TRANSFER_TOKEN_SALT: 'd',
      JWT_SECRET: 'e',
      ENCRYPTION_KEY: 'f',
    };
    expect(readSecrets('/nowhere/at/all', all).jwtSecret).toBe('e');
  });

  it('are refused, never drawn again, when the file is damaged', () => {
    for (const damage of ['', '{', '[]', '{}', '{"JWT_SECRET":1}']) {
      const dir = folder();
      fs.writeFileSync(path.join(dir, 'secrets.json'), damage);
      expect(() => readSecrets(dir, {})).toThrow(UnusableSecrets);
      expect(fs.readFileSync(path.join(dir, 'secrets.json'), 'utf8')).toBe(damage);
    }
  });

  it('that an older version did not have are added beside the kept ones', () => {
    const dir = folder();
    fs.writeFileSync(path.join(dir, 'secrets.json'), JSON.stringify({ JWT_SECRET: 'old' }));
    const read = readSecrets(dir, {});
    expect(read.jwtSecret).toBe('old');
    expect(read.encryptionKey).toHaveLength(32);
    expect(readSecrets(dir, {})).toEqual(read);
  });

  it('are the same in processes that start at once', async () => {
    const dir = folder();
    const script = `${transpiled()};process.stdout.write(JSON.stringify(module.exports.readSecrets(${JSON.stringify(dir)}, {})))`;
    const runs = await Promise.all(
      Array.from({ length: 5 }, () => promisify(execFile)(process.execPath, ['-e', script], { cwd: process.cwd() })),
    );
    expect(new Set(runs.map((run) => run.stdout)).size).toBe(1);
  });
});

/** The module under test as plain JavaScript without its reading of the environment. */
function transpiled(): string {
  const { transformFileSync } = jest.requireActual<typeof import('@swc/core')>('@swc/core');
  const source = path.join(__dirname, 'secrets.ts');
  const { code } = transformFileSync(source, { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } });
  return code
    .replace('require("./environment")', '({})')
    .replace('require("../error-code")', '({ errorCode: (e) => e.code, errorMessage: String })');
}
