import { z } from 'zod';
import { endpoint, type Endpoint } from '../../../platform/http/endpoint';
import { birthDateField, contactPhone, givenPassword, LANGUAGES, ownAccountSchema, personName } from './account';

const plugin = 'plugin::users-permissions';
const account = { tag: 'Accounts' } as const;
const cleared = <T extends z.ZodType>(schema: T) => schema.nullable().optional();

/** The largest picture that is taken, in bytes. */
export const PICTURE_LIMIT_BYTES = 5 * 1024 * 1024;

export const readMe = endpoint({
  ...account,
  method: 'GET',
  path: '/users/me',
  handler: `${plugin}.user.me`,
  summary: 'Who I am',
  description: '`populate` is accepted and adds nothing.',
  query: z.strictObject({ populate: z.enum(['*', 'role']).optional() }),
  response: { status: 200, schema: ownAccountSchema },
});

export const updateMe = endpoint({
  ...account,
  idempotent: false,
  method: 'PUT',
  path: '/users/me',
  handler: `${plugin}.user.updateMe`,
  summary: 'Change my profile',
  description:
    'What is not sent stays; null clears. A phone is kept as a contact only: it links no customer record and says nothing of one.',
  body: z.strictObject({
    name: cleared(personName),
    phone: cleared(contactPhone),
    birthDate: cleared(birthDateField),
    sex: z.enum(['female', 'male', 'unknown']).optional(),
    city: cleared(personName),
    language: cleared(z.enum(LANGUAGES)),
  }),
  response: { status: 200, schema: ownAccountSchema },
  refusals: { AGE_UNKNOWN: 'MIN_AGE asks for the birth date', TOO_YOUNG: 'Below MIN_AGE' },
});

export const deleteMe = endpoint({
  ...account,
  idempotent: false,
  method: 'DELETE',
  path: '/users/me',
  handler: `${plugin}.user.deleteMe`,
  summary: 'Delete my account',
  description:
    'For clients and marketers. Orders stay in the books; the customer record is erased, as soon as no order of it is unfinished. Asks for the password, or for a sign-in within the last ten minutes where there is none.',
  body: z.strictObject({ password: givenPassword.optional() }),
  response: { status: 200, schema: z.object({ ok: z.literal(true) }) },
  refusals: {
    INVALID_CREDENTIALS: 'The password is another one',
    SIGN_IN_AGAIN: 'Send the password, or sign in anew first',
    STAFF_ACCOUNT: 'Accounts of managers and directors are closed by an administrator',
  },
});

export const readPicture = endpoint({
  ...account,
  method: 'GET',
  path: '/users/me/picture',
  handler: `${plugin}.user.picture`,
  summary: 'My picture',
  query: z.strictObject({ v: z.string().max(64).optional() }),
  response: { status: 200, contentType: 'image/jpeg' },
});

export const uploadPicture = endpoint({
  ...account,
  idempotent: false,
  method: 'PUT',
  path: '/users/me/picture',
  handler: `${plugin}.user.uploadPicture`,
  summary: 'Put my picture',
  description: 'One file (PNG, JPEG or WebP, at most 5 MB) in a multipart form. It is drawn anew, 512 × 512, without metadata.',
  response: { status: 200, schema: ownAccountSchema },
  refusals: { NOT_A_PICTURE: 'Something else by its content', TOO_LARGE: 'More than 5 MB' },
});

export const removePicture = endpoint({
  ...account,
  idempotent: false,
  method: 'DELETE',
  path: '/users/me/picture',
  handler: `${plugin}.user.removePicture`,
  summary: 'Remove my picture',
  response: { status: 200, schema: ownAccountSchema },
});

/** A person's own account; bare answers, as Strapi's. */
export const profileEndpoints: readonly Endpoint[] = [readMe, updateMe, deleteMe, readPicture, uploadPicture, removePicture];
