export default () => ({
  auth: { secret: process.env.ADMIN_JWT_SECRET ?? 'dev-admin' },
  apiToken: { salt: process.env.API_TOKEN_SALT ?? 'dev-salt' },
  transfer: { token: { salt: process.env.TRANSFER_TOKEN_SALT ?? 'dev-salt' } },
  secrets: { encryptionKey: process.env.ENCRYPTION_KEY ?? 'dev-encryption-key-of-32-charact' },
  flags: { nps: false, promoteEE: false },
});
