import { createHash, createHmac, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { errorCode, errorMessage } from '../error-code';
import { environment, EXIT_WRONG_CONFIGURATION } from './environment';

/** What is drawn when neither the environment nor the file has it, from 32 random bytes. */
const SHAPES = {
  APP_KEYS: (bytes: Buffer) => `${bytes.subarray(0, 16).toString('base64url')},${bytes.subarray(16).toString('base64url')}`,
  ADMIN_JWT_SECRET: (bytes: Buffer) => bytes.toString('base64url'),
  API_TOKEN_SALT: (bytes: Buffer) => bytes.toString('base64url'),
  TRANSFER_TOKEN_SALT: (bytes: Buffer) => bytes.toString('base64url'),
  JWT_SECRET: (bytes: Buffer) => bytes.toString('base64url'),
  ENCRYPTION_KEY: (bytes: Buffer) => bytes.subarray(0, 16).toString('hex'),
  DEMO_PASSWORD: (bytes: Buffer) => `artel-${bytes.subarray(0, 9).toString('base64url')}`,
} as const;

type SecretName = keyof typeof SHAPES;
type Kept = Partial<Record<SecretName, string>>;

const NAMES: readonly SecretName[] = [
  'APP_KEYS',
  'ADMIN_JWT_SECRET',
  'API_TOKEN_SALT',
  'TRANSFER_TOKEN_SALT',
  'JWT_SECRET',
  'ENCRYPTION_KEY',
  'DEMO_PASSWORD',
];

const file = z.record(z.string(), z.string().min(1)).refine((kept) => Object.keys(kept).length > 0);

/** What the process signs and encrypts with, and the password of the demo people. */
export interface Secrets {
  appKeys: string[];
  adminJwtSecret: string;
  apiTokenSalt: string;
  transferTokenSalt: string;
  jwtSecret: string;
  encryptionKey: string;
  demoPassword: string;
}

/** `secrets.json` cannot be used; its message says what to do. Nothing is drawn again, that would end every session. */
export class UnusableSecrets extends Error {}

/**
 * The secrets of `dataDir`: the environment's, else the kept ones, else drawn once and kept in
 * `secrets.json` (0600). Safe when several processes start at once. The folder is not touched while
 * the environment has what is asked for. Throws `UnusableSecrets`.
 */
export function readSecrets(dataDir: string, env: Readonly<Record<string, string | undefined>>): Secrets {
  let fromFile: Kept | undefined;
  const secret = (name: SecretName): string => {
    const given = env[name]?.trim();
    if (given) return given;
    fromFile ??= keptOrDrawn(path.join(dataDir, 'secrets.json'));
    return fromFile[name] ?? '';
  };
  return {
    appKeys: secret('APP_KEYS')
      .split(',')
      .map((key) => key.trim())
      .filter(Boolean),
    adminJwtSecret: secret('ADMIN_JWT_SECRET'),
    apiTokenSalt: secret('API_TOKEN_SALT'),
    transferTokenSalt: secret('TRANSFER_TOKEN_SALT'),
    jwtSecret: secret('JWT_SECRET'),
    encryptionKey: secret('ENCRYPTION_KEY'),
    // Only a demo asks for it: a server with every secret in its environment needs no folder to write to.
    get demoPassword() {
      return secret('DEMO_PASSWORD');
    },
  };
}

function keptOrDrawn(target: string): Kept {
  const kept = readKept(target);
  if (kept) return NAMES.every((name) => kept[name]) ? kept : completed(target, kept);
  fs.mkdirSync(path.dirname(target), { recursive: true });
  const drawn = Object.fromEntries(NAMES.map((name) => [name, SHAPES[name](randomBytes(32))]));
  const draft = writeDraft(target, drawn);
  try {
    // A link fails when the name exists: of several first starts exactly one wins, and the file is never seen half-written.
    fs.linkSync(draft, target);
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
  } finally {
    fs.rmSync(draft, { force: true });
  }
  return readKept(target) ?? drawn;
}

/** An older version's file lacks a name. What is added is derived from what is kept, so that racing processes add the same. */
function completed(target: string, kept: Kept): Kept {
  const seed = createHash('sha256')
    .update(JSON.stringify(Object.entries(kept).sort()))
    .digest();
  const derived = Object.fromEntries(NAMES.map((name) => [name, SHAPES[name](createHmac('sha256', seed).update(name).digest())]));
  const whole = { ...derived, ...kept };
  fs.renameSync(writeDraft(target, whole), target);
  return whole;
}

function readKept(target: string): Kept | undefined {
  let text: string;
  try {
    text = fs.readFileSync(target, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw new UnusableSecrets(`${target} cannot be read: ${errorMessage(error)}`);
  }
  try {
    return file.parse(JSON.parse(text));
  } catch {
    throw new UnusableSecrets(
      `${target} is damaged: restore it from a copy; only if there is none, delete it (everybody will have to sign in again, API tokens stop working)`,
    );
  }
}

function writeDraft(target: string, drawn: Kept): string {
  const draft = `${target}.${process.pid}.${randomBytes(4).toString('hex')}`;
  fs.writeFileSync(draft, `${JSON.stringify(drawn, null, 2)}\n`, { mode: 0o600, flag: 'wx', flush: true });
  return draft;
}

let cached: Secrets | undefined;

/** The process's secrets, read once. An unusable file ends the process with one line on stderr and exit code 78. */
export function secrets(): Secrets {
  cached ??= readOrExit();
  return cached;
}

function readOrExit(): Secrets {
  const { dataDir } = environment();
  try {
    return readSecrets(dataDir, process.env);
  } catch (error) {
    if (!(error instanceof UnusableSecrets)) throw error;
    process.stderr.write(`${error.message}\n`);
    return process.exit(EXIT_WRONG_CONFIGURATION);
  }
}
