import type { FakePerson } from '../../../src/demo/fakes/vk-id';
import type { App } from '../../support/start-app';

/** A person's own account, as far as these tests look. */
export interface Account {
  id: number;
  email: string;
  name: string | null;
  birthDate: string | null;
  sex: string;
  city: string | null;
  picture: string | null;
  identities: string[];
  hasPassword: boolean;
}

/** The answer of the callback: a session or a refusal. */
export interface VisitAnswer {
  status: number;
  headers: Record<string, string>;
  body: { jwt: string; refreshToken: string; user: Account; error?: { details: { code: string; signUpToken?: string } } };
}

/** What the service sent back, and the cookie of the browser that set out. */
export interface Visit {
  parameters: Record<string, string>;
  cookie: string;
  setCookie: string;
}

let next = 1_000;

/** Somebody with an account at the fake service. */
export function somebody(told: Partial<FakePerson> = {}): FakePerson {
  next += 1;
  const person = {
    id: next,
    firstName: 'Ольга',
    lastName: 'Кузнецова',
    email: `vk-${next}@people.test`,
    sex: 1,
    birthday: '7.3.1990',
  } as const;
  return { ...person, city: 'Тверь', ...told };
}

/** The code of a refusal. */
export function codeOf(answer: VisitAnswer): string | undefined {
  return answer.body.error?.details.code;
}

/** The browser sets out and the person chooses: an account by its number, or `deny`. */
export async function visit(node: Pick<App, 'get'>, as: string | number, returnTo?: string): Promise<Visit> {
  const start = await node.get('/api/auth/vk', { query: returnTo ? { returnTo } : {} }).expect(302);
  const [setCookie = ''] = start.headers['set-cookie'] as unknown as string[];
  const address = new URL(start.headers.location ?? '');
  address.searchParams.set('as', String(as));
  const answer = await fetch(address, { redirect: 'manual' });
  const back = new URL(answer.headers.get('location') ?? '');
  expect(back.origin + back.pathname).toBe('http://127.0.0.1:14499/api/auth/vk/callback');
  return { parameters: Object.fromEntries(back.searchParams), cookie: setCookie.split(';')[0] ?? '', setCookie };
}

/** The browser is back at ours. */
export async function comeBack(node: Pick<App, 'get'>, { parameters, cookie }: Omit<Visit, 'setCookie'>): Promise<VisitAnswer> {
  const headers: Record<string, string> = cookie ? { Cookie: cookie } : {};
  return (await node.get('/api/auth/vk/callback', { query: parameters, headers })) as unknown as VisitAnswer;
}
