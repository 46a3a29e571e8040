import { z } from 'zod';
import { endpoint } from '../../../platform/http/endpoint';
import { CONSENT_CHANNELS, CONSENT_PURPOSES } from '../domain/consents/consents';
import { dataOf } from './bodies';
import { consentSchema, textVersionField } from './privacy';

const tag = 'Personal data';

/** A person's own word: as staff see it, without who wrote it down. */
export const ownConsentSchema = consentSchema.omit({ documentId: true, by: true });
const ownConsentsSchema = z.object({
  /** What holds now: one word for each purpose and channel that was ever asked. */
  current: z.array(ownConsentSchema),
  /** Every word, the newest first (at most 500). */
  history: z.array(ownConsentSchema),
});
export type OwnConsents = z.output<typeof ownConsentsSchema>;

const wish = z
  .strictObject({
    purpose: z.enum(CONSENT_PURPOSES, `must be one of ${CONSENT_PURPOSES.join(', ')}`),
    channel: z.enum(CONSENT_CHANNELS, `must be one of ${CONSENT_CHANNELS.join(', ')}`).default('any'),
    granted: z.boolean(),
    textVersion: textVersionField.nullish(),
  })
  .refine(({ granted, textVersion }) => !granted || Boolean(textVersion), {
    path: ['textVersion'],
    message: 'must name the text that is agreed to, slug@version',
  });

export const readOwnConsents = endpoint({
  method: 'GET',
  path: '/users/me/consents',
  handler: 'consent.readOwn',
  tag,
  summary: 'What I agreed to and refused',
  response: { status: 200, schema: dataOf(ownConsentsSchema) },
});

export const ownPersonalData = endpoint({
  method: 'GET',
  path: '/users/me/personal-data',
  handler: 'consent.personalData',
  tag,
  summary: 'Everything that is kept about me: the account, and a section for each part of the shop',
  response: {
    status: 200,
    schema: dataOf(
      z.object({
        madeAt: z.string(),
        shop: z.string().nullable(),
        account: z.object({}).loose(),
        sections: z.record(z.string(), z.unknown()),
      }),
    ),
  },
});

export const writeOwnConsents = endpoint({
  method: 'PUT',
  path: '/users/me/consents',
  handler: 'consent.writeOwn',
  tag,
  summary: 'Agree, or withdraw',
  description:
    'What is not named stays as it is; what holds already is not written again. Each change is a word of its own in the ledger. ' +
    '`channel: any` speaks for all channels not named beside it. Who agrees names the text, `slug@version` of `GET /api/pages/:slug`.',
  body: z.strictObject({
    consents: z
      .array(wish)
      .min(1)
      .max(CONSENT_PURPOSES.length * CONSENT_CHANNELS.length)
      .refine((wishes) => new Set(wishes.map(({ purpose, channel }) => `${purpose} ${channel}`)).size === wishes.length, {
        message: 'names a purpose and a channel twice',
      }),
  }),
  response: { status: 200, schema: dataOf(ownConsentsSchema) },
});
