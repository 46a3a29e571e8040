import { z } from 'zod';
import { defineTopic } from '../../../platform/queue/topic';
import { USER_TYPES } from './actor';

const userId = z.number().int();
const language = z.enum(['ru', 'en']);

/** Somebody signed up; the job makes the account and sends the letter, so that the answer tells nothing. */
export const registrationAsked = defineTopic('accounts.registration-asked', z.strictObject({ registrationId: z.number().int() }), {
  concurrency: 4,
});

/** Somebody asked for the confirmation letter again. */
export const confirmationAsked = defineTopic('accounts.confirmation-asked', z.strictObject({ email: z.string(), language }), {
  concurrency: 4,
});

/** Somebody asked for a letter to choose a new password. */
export const resetAsked = defineTopic('accounts.reset-asked', z.strictObject({ email: z.string(), language }), { concurrency: 4 });

/** Somebody asked for a letter to choose a new password of the panel. */
export const panelResetAsked = defineTopic('accounts.panel-reset-asked', z.strictObject({ email: z.string(), language }), {
  concurrency: 4,
});

/** A person asked to get another e-mail address. */
export const emailChangeAsked = defineTopic('accounts.email-change-asked', z.strictObject({ userId, email: z.string(), language }), {
  concurrency: 4,
});

/** A letter without a link, about something that has happened. */
export const noticeDue = defineTopic(
  'accounts.notice-due',
  z.strictObject({
    kind: z.enum(['email-changed', 'password-changed', 'identity-linked']),
    to: z.string(),
    address: z.string().optional(),
    language,
  }),
  { concurrency: 4 },
);

/** An administrator opens the panel to somebody. */
export const panelInvited = defineTopic('accounts.panel-invited', z.strictObject({ adminUserId: z.number().int(), language }));

/** The owner of a mailbox has shown that it is theirs; `previous` is the address it replaces. */
export const emailConfirmed = defineTopic(
  'accounts.email-confirmed',
  z.strictObject({ userId, email: z.string(), previous: z.string().optional(), type: z.enum(USER_TYPES) }),
);

/** Somebody signed in by another service, which told this of them; only the present fields were told. */
export const identityLinked = defineTopic(
  'accounts.identity-linked',
  z.strictObject({
    userId,
    provider: z.string(),
    subject: z.string(),
    isNew: z.boolean(),
    person: z.strictObject({
      name: z.string().optional(),
      email: z.string().optional(),
      phone: z.string().optional(),
      birthDate: z.string().optional(),
      sex: z.enum(['female', 'male']).optional(),
      city: z.string().optional(),
    }),
  }),
);

/** A picture of a new person lies with the service they came by. */
export const pictureFound = defineTopic('accounts.picture-found', z.strictObject({ userId, provider: z.string(), url: z.string() }));

/** A person changed their own profile. */
export const profileChanged = defineTopic('accounts.profile-changed', z.strictObject({ userId }));

/** A person deleted their account; orders stay. What the account was linked with is asked for before (`registry/leaving.ts`). */
export const accountDeleted = defineTopic('accounts.account-deleted', z.strictObject({ userId, documentId: z.string() }));
