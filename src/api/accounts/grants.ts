import type { Context } from '../../platform/context';

const auth = (...names: string[]): string[] => names.map((name) => `plugin::users-permissions.auth.${name}`);

const SIGN_IN = auth(
  'register',
  'callback',
  'refresh',
  'forgotPassword',
  'resetPassword',
  'emailConfirmation',
  'confirmEmail',
  'sendEmailConfirmation',
  'confirmEmailChange',
  'startExternal',
  'finishExternal',
  'exchangeCode',
  'completeSignUp',
);
const profile = (...names: string[]): string[] => names.map((name) => `plugin::users-permissions.user.${name}`);
const OWN_ACCOUNT = [
  ...auth('logout', 'getSessions', 'endOtherSessions', 'revokeSession', 'changePassword', 'changeEmail'),
  ...profile('me', 'updateMe', 'deleteMe', 'picture', 'uploadPicture', 'removePicture'),
];
const BLOCK = ['api::accounts.user.block', 'api::accounts.user.unblock'];
const UPLOAD = ['plugin::upload.content-api.upload'];

/** Strapi's own routes that this app uses. The rest of `/api/users` and `/api/upload` is granted to nobody. */
export const accountsGrants: Context['grants'] = {
  visitor: SIGN_IN,
  client: OWN_ACCOUNT,
  marketer: OWN_ACCOUNT,
  manager: [...OWN_ACCOUNT, ...BLOCK, ...UPLOAD],
  director: [...OWN_ACCOUNT, ...BLOCK, ...UPLOAD],
};
