import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { address, oneOf } from './environment-fields';

const text = z.string().max(500).optional();
const base = (fallback: string) => address(['http:', 'https:'], fallback).default(fallback);

/** Services that carry text messages. */
export const SMS_PROVIDERS = ['smsc', 'sms-ru', 'twilio'] as const;

const PEM = /-----BEGIN [A-Z ]*PRIVATE KEY-----/;

/** A private key as PEM (line breaks may be written `\n`) or the path of a file with one. */
const privateKey = z
  .string()
  .transform((given) => (!PEM.test(given) && existsSync(given) ? readFileSync(given, 'utf8') : given.replaceAll('\\n', '\n')))
  .refine((key) => PEM.test(key), 'a private key as PEM, or the path of a file with one')
  .optional();

/** Keys and addresses of the channels that letters, text messages and VK messages leave through. */
export const channelFields = {
  DKIM_DOMAIN: text,
  DKIM_SELECTOR: text,
  DKIM_PRIVATE_KEY: privateKey,
  BOUNCE_TOKEN: z.string().min(16, 'at least 16 characters').optional(),
  SMS_PROVIDER: oneOf(SMS_PROVIDERS).optional(),
  SMS_SENDER: text,
  SMSC_URL: base('https://smsc.ru'),
  SMSC_API_KEY: text,
  SMSC_LOGIN: text,
  SMSC_PASSWORD: text,
  SMS_RU_URL: base('https://sms.ru'),
  SMS_RU_API_ID: text,
  TWILIO_URL: base('https://api.twilio.com'),
  TWILIO_ACCOUNT_SID: text,
  TWILIO_AUTH_TOKEN: text,
  TWILIO_FROM: text,
  VK_API_URL: base('https://api.vk.com'),
  VK_GROUP_TOKEN: text,
  VK_GROUP_ID: text,
  VK_CONFIRMATION: text,
  VK_SECRET: text,
} as const;

/** Variables of `channelFields` that are never printed. */
export const CHANNEL_SECRETS = [
  'DKIM_PRIVATE_KEY',
  'BOUNCE_TOKEN',
  'SMSC_API_KEY',
  'SMSC_PASSWORD',
  'SMS_RU_API_ID',
  'TWILIO_AUTH_TOKEN',
  'VK_GROUP_TOKEN',
  'VK_SECRET',
] as const;

type ChannelValues = z.output<z.ZodObject<typeof channelFields>>;

/** The channels' settings by name; a part is null while its keys are missing. */
export function channelsOf(read: ChannelValues) {
  const { DKIM_DOMAIN, DKIM_SELECTOR, DKIM_PRIVATE_KEY, SMSC_API_KEY, SMSC_LOGIN, SMSC_PASSWORD } = read;
  const trim = (url: string): string => url.replace(/\/+$/, '');
  const hasSmsc = SMSC_API_KEY !== undefined || (SMSC_LOGIN !== undefined && SMSC_PASSWORD !== undefined);
  return {
    dkim:
      DKIM_DOMAIN && DKIM_SELECTOR && DKIM_PRIVATE_KEY
        ? { domainName: DKIM_DOMAIN, keySelector: DKIM_SELECTOR, privateKey: DKIM_PRIVATE_KEY }
        : null,
    bounceToken: read.BOUNCE_TOKEN ?? null,
    smsProvider: read.SMS_PROVIDER ?? null,
    smsSender: read.SMS_SENDER ?? null,
    smsc: hasSmsc
      ? { url: trim(read.SMSC_URL), apiKey: SMSC_API_KEY ?? null, login: SMSC_LOGIN ?? null, password: SMSC_PASSWORD ?? null }
      : null,
    smsRu: read.SMS_RU_API_ID ? { url: trim(read.SMS_RU_URL), apiId: read.SMS_RU_API_ID } : null,
    twilio:
      read.TWILIO_ACCOUNT_SID && read.TWILIO_AUTH_TOKEN && read.TWILIO_FROM
        ? {
            url: trim(read.TWILIO_URL),
            accountSid: read.TWILIO_ACCOUNT_SID,
            authToken: read.TWILIO_AUTH_TOKEN,
            from: read.TWILIO_FROM,
          }
        : null,
    vkMessages: read.VK_GROUP_TOKEN ? { url: trim(read.VK_API_URL), token: read.VK_GROUP_TOKEN } : null,
    vkCallback:
      read.VK_GROUP_ID && read.VK_CONFIRMATION
        ? { groupId: read.VK_GROUP_ID, confirmation: read.VK_CONFIRMATION, secret: read.VK_SECRET ?? null }
        : null,
  };
}
