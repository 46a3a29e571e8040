import { z } from 'zod';
import { address } from './environment-fields';

const page = (example: string) => address(['http:', 'https:'], example).optional();
const base = (fallback: string) => address(['http:', 'https:'], fallback).default(fallback);

/** Pages that letters lead to, and the keys of VK ID. */
export const accountFields = {
  CONFIRM_URL: page('https://shop.example/confirm'),
  RESET_PASSWORD_URL: page('https://shop.example/new-password'),
  CHANGE_EMAIL_URL: page('https://shop.example/change-email'),
  VK_CLIENT_ID: z.string().max(100).optional(),
  VK_CLIENT_SECRET: z.string().max(500).optional(),
  VK_ID_URL: base('https://id.vk.com'),
  VK_API_URL: base('https://api.vk.com'),
} as const;

/** Variables of `accountFields` that are never printed. */
export const ACCOUNT_SECRETS = ['VK_CLIENT_SECRET'] as const;

type AccountFields = z.output<z.ZodObject<typeof accountFields>>;

/** The settings of accounts by name; without a storefront's page letters lead to the server's own. `vkId` is null without a client id. */
export function accountsOf(read: AccountFields, publicUrl: string) {
  const trim = (url: string): string => url.replace(/\/+$/, '');
  return {
    confirmUrl: read.CONFIRM_URL ?? `${publicUrl}/account/confirm`,
    resetPasswordUrl: read.RESET_PASSWORD_URL ?? `${publicUrl}/account/new-password`,
    changeEmailUrl: read.CHANGE_EMAIL_URL ?? `${publicUrl}/account/change-email`,
    vkId: read.VK_CLIENT_ID
      ? {
          url: trim(read.VK_ID_URL),
          apiUrl: trim(read.VK_API_URL),
          clientId: read.VK_CLIENT_ID,
          clientSecret: read.VK_CLIENT_SECRET ?? null,
        }
      : null,
  };
}
