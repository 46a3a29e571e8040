import path from 'node:path';
import { config as readDotEnv } from 'dotenv';
import { z } from 'zod';
import { ACCOUNT_SECRETS, accountFields, accountsOf } from './account-fields';
import { CHANNEL_SECRETS, channelFields, channelsOf } from './channel-fields';
import { address, currency, flag, folder, LOG_LEVELS, NODE_ROLES, oneOf, origins, region, timeZone, whole } from './environment-fields';

/** Exit code of a process that was started with a wrong setting (EX_CONFIG of sysexits.h). */
export const EXIT_WRONG_CONFIGURATION = 78;

const schema = z.object({
  HOST: z.string().max(255).default('0.0.0.0'),
  PORT: whole(1, 65_535).default(1337),
  PUBLIC_URL: address(['http:', 'https:'], 'https://shop.example').optional(),
  DATABASE_URL: address(['postgresql:', 'postgres:'], 'postgresql://user:password@host:5432/artel').optional(),
  DATABASE_POOL_MAX: whole(2, 500).default(20),
  DATA_DIR: folder.default(path.resolve('.artel')),
  REDIS_URL: address(['redis:', 'rediss:'], 'redis://host:6379').optional(),
  SMTP_URL: address(['smtp:', 'smtps:'], 'smtps://user:password@host:465').optional(),
  MAIL_FROM: z.string().regex(/@/, 'an e-mail address, or "Shop <shop@shop.example>"').default('Artel <no-reply@artel.test>'),
  ...channelFields,
  CURRENCY: currency.default('RUB'),
  DEFAULT_REGION: region.default('RU'),
  TIMEZONE: timeZone.default('Europe/Moscow'),
  ARTEL_ROLE: oneOf(NODE_ROLES).default('all'),
  /** Set by the launchers, not by people: a demo shop shows its letters at /dev/mail. */
  ARTEL_DEMO: flag(false),
  LOG_LEVEL: oneOf(LOG_LEVELS).default('info'),
  TRUST_PROXY: whole(0, 10).default(0),
  CORS_ORIGINS: origins.optional(),
  METRICS_TOKEN: z.string().min(16, 'at least 16 characters').optional(),
  GUEST_ORDERS: flag(true),
  RESERVATION_HOURS: whole(0, 8_760).default(0),
  MIN_AGE: whole(0, 120).default(0),
  TRASH_DAYS: whole(0, 36_500).default(180),
  WEBHOOKS_ALLOW_PRIVATE: flag(false),
  ...accountFields,
  DEMO_PASSWORD: z.string().min(10, 'at least 10 characters').max(72, 'at most 72 characters').optional(),
  DEMO_ORDERS: whole(0, 1_000_000).default(3_000),
  NO_OPEN: flag(false),
});

/** Variables whose value is never printed. */
const SECRET = new Set<string>([
  ...ACCOUNT_SECRETS,
  ...CHANNEL_SECRETS,
  'DATABASE_URL',
  'REDIS_URL',
  'SMTP_URL',
  'METRICS_TOKEN',
  'DEMO_PASSWORD',
]);

/** Everything the environment decides; times are in the units the names say, addresses have no trailing slash. */
export type Environment = ReturnType<typeof named>;

/** A variable with a value that is not accepted; `message` is one line for the person who starts the process. */
export class WrongSetting extends Error {}

/** Reads the settings from `env`; an empty value counts as absent. Throws `WrongSetting` that names the first wrong one. */
export function parseEnvironment(env: Readonly<Record<string, string | undefined>>): Environment {
  const given = Object.fromEntries(Object.keys(schema.shape).flatMap((key) => (env[key]?.trim() ? [[key, env[key].trim()]] : [])));
  const parsed = schema.safeParse(given);
  if (parsed.success) return named(parsed.data, env.NODE_ENV);
  const [issue] = parsed.error.issues;
  const variable = String(issue?.path[0]);
  const value = SECRET.has(variable) ? 'the given value (not shown)' : JSON.stringify(given[variable]);
  throw new WrongSetting(`${variable}: ${value} is not accepted; expected ${issue?.message}`);
}

function named(read: z.output<typeof schema>, nodeEnv: string | undefined) {
  const publicUrl = (read.PUBLIC_URL ?? `http://${hostInAddress(read.HOST)}:${read.PORT}`).replace(/\/+$/, '');
  return {
    host: read.HOST,
    port: read.PORT,
    publicUrl,
    /** False when `publicUrl` is only a guess from HOST and PORT. */
    hasPublicUrl: read.PUBLIC_URL !== undefined,
    databaseUrl: read.DATABASE_URL,
    databasePoolMax: read.DATABASE_POOL_MAX,
    dataDir: read.DATA_DIR,
    redisUrl: read.REDIS_URL,
    smtpUrl: read.SMTP_URL,
    mailFrom: read.MAIL_FROM,
    ...channelsOf(read),
    currency: read.CURRENCY,
    defaultRegion: read.DEFAULT_REGION,
    timezone: read.TIMEZONE,
    role: read.ARTEL_ROLE,
    /** `demo` and `development` may show what production hides (letters, details of errors). */
    mode: read.ARTEL_DEMO ? ('demo' as const) : nodeEnv === 'development' ? ('development' as const) : ('production' as const),
    logLevel: read.LOG_LEVEL,
    trustProxy: read.TRUST_PROXY,
    corsOrigins: read.CORS_ORIGINS ?? [new URL(publicUrl).origin],
    metricsToken: read.METRICS_TOKEN,
    guestOrders: read.GUEST_ORDERS,
    reservationHours: read.RESERVATION_HOURS,
    minAge: read.MIN_AGE,
    /** Customers in the trash are erased after so many days; 0: never. */
    trashDays: read.TRASH_DAYS,
    /** Webhooks may go to private and loopback addresses, and over plain http: for a consumer inside the own network. */
    webhooksAllowPrivate: read.WEBHOOKS_ALLOW_PRIVATE,
    ...accountsOf(read, publicUrl),
    demoPassword: read.DEMO_PASSWORD,
    demoOrders: read.DEMO_ORDERS,
    noOpen: read.NO_OPEN,
  };
}

function hostInAddress(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

let cached: Environment | undefined;

/**
 * The process's settings, read once from the environment and `.env`. Also puts the process on UTC.
 * A wrong value ends the process with one line on stderr and exit code 78.
 */
export function environment(): Environment {
  cached ??= readOrExit();
  return cached;
}

/** Makes this process use the database it has joined (the embedded server's), as if DATABASE_URL had been given. */
export function adoptDatabaseUrl(url: string): void {
  process.env.DATABASE_URL = url;
  cached = { ...environment(), databaseUrl: url };
}

function readOrExit(): Environment {
  readDotEnv({ path: process.env.ENV_PATH, quiet: true });
  process.env.TZ = 'UTC';
  try {
    return parseEnvironment(process.env);
  } catch (error) {
    if (!(error instanceof WrongSetting)) throw error;
    process.stderr.write(`${error.message}\n`);
    return process.exit(EXIT_WRONG_CONFIGURATION);
  }
}
