import path from 'node:path';
import { z } from 'zod';

/** Log levels of the server, loudest last. */
export const LOG_LEVELS = ['error', 'warn', 'info', 'http', 'debug'] as const;

/** What a node does; `cli` is a command of `npm run artel`: no port, no workers. */
export const NODE_ROLES = ['all', 'web', 'worker', 'cli'] as const;

const TRUE_WORDS = ['true', '1', 'yes', 'on'];
const FALSE_WORDS = ['false', '0', 'no', 'off'];

/** `true|false|1|0|yes|no|on|off` in any case. */
export function flag(fallback: boolean) {
  return z
    .string()
    .refine((text) => [...TRUE_WORDS, ...FALSE_WORDS].includes(text.toLowerCase()), 'true or false')
    .transform((text) => TRUE_WORDS.includes(text.toLowerCase()))
    .default(fallback);
}

/** A whole number written in digits, from `least` to `most`. */
export function whole(least: number, most: number) {
  const accepted = `a whole number from ${least} to ${most}`;
  return z
    .string()
    .regex(/^\d{1,15}$/, accepted)
    .transform(Number)
    .refine((number) => number >= least && number <= most, accepted);
}

/** One of the given words. */
export function oneOf<const Words extends readonly [string, ...string[]]>(words: Words) {
  return z.enum(words, { error: `one of ${words.join(', ')}` });
}

/** An absolute address with one of the protocols; nothing is trimmed from it. */
export function address(protocols: readonly string[], example: string) {
  const accepted = `an address such as ${example}`;
  return z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), accepted);
}

/** Origins separated by commas (`https://shop.example`), or `*`. */
export const origins = z
  .string()
  .transform((text) =>
    text
      .split(',')
      .map((origin) => origin.trim().replace(/\/$/, ''))
      .filter(Boolean),
  )
  .refine((list) => list.every(isOrigin), 'origins separated by commas, such as https://shop.example,https://www.shop.example, or *');

function isOrigin(text: string): boolean {
  return text === '*' || (URL.canParse(text) && new URL(text).origin === text);
}

/** A time zone name the machine knows. */
export const timeZone = z.string().refine((name) => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).format(0) !== '';
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}, 'a time zone name such as Europe/Moscow');

/** ISO 4217 code. */
export const currency = z.string().refine((code) => Intl.supportedValuesOf('currency').includes(code), 'a currency code such as RUB');

/** ISO 3166 code of two capital letters; numbers typed without a country code are read as this country's. */
export const region = z.string().regex(/^[A-Z]{2}$/, 'a country code of two capital letters such as RU');

/** A folder, made absolute. */
export const folder = z.string().transform((text) => path.resolve(text));
