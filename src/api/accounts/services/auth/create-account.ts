import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { documentId } from '../../../../kernel/ids';
import type { Trx } from '../../../../platform/database/statement';
import type { Language } from '../../contracts/account';
import { usernameTaken } from '../../sql/auth/people';

const USER = 'plugin::users-permissions.user';

/** A client's account to be made; `passwordHash` is bcrypt's, null for people who come by another service. */
export interface NewAccount {
  email: string;
  username: string;
  passwordHash: string | null;
  name: string | null;
  birthDate: string | null;
  language: Language;
  confirmed: boolean;
  provider: string;
  sex?: 'female' | 'male' | undefined;
  city?: string | undefined;
}

/** Through the query engine, not the Document Service: that would hash the hash. Lifecycles give the role. Answers `up_users.id`. */
export async function createAccount(strapi: Core.Strapi, trx: Trx, { username, passwordHash, ...account }: NewAccount): Promise<number> {
  const [name] = await usernameTaken(trx, username);
  const { id } = (await strapi.db.query(USER).create({
    data: {
      ...account,
      documentId: documentId(randomBytes),
      publishedAt: new Date(),
      // A taken name is not told to anybody: the e-mail takes its place.
      username: name?.taken ? account.email : username,
      password: passwordHash,
      blocked: false,
      type: 'client',
    },
  })) as { id: number };
  return id;
}
