import { aClient } from '../../support/builders/person';
import { startApp, type App } from '../../support/start-app';
import { letterTo } from './mailbox';

const codeOf = (answer: { body: { error?: { details?: { code?: string } } } }): string | undefined => answer.body.error?.details?.code;

describe('a minimum age', () => {
  let app: App;
  beforeAll(async () => {
    app = await startApp({ MIN_AGE: '18' });
  });
  afterAll(async () => {
    delete process.env.MIN_AGE;
    await app?.close();
  });

  const register = (email: string, birthDate?: string) =>
    app.post('/api/auth/local/register', { body: { email, password: 'a good long password', ...(birthDate ? { birthDate } : {}) } });
  const yearsAgo = (years: number): string => `${new Date().getUTCFullYear() - years}-01-01`;

  it('is asked for at the sign-up and kept', async () => {
    const unknown = await register('age@people.test').expect(403);
    expect(unknown.body.error.details).toEqual({ code: 'AGE_UNKNOWN', minAge: 18 });
    expect(unknown.body.error.message).toContain('birthDate');
    expect(codeOf(await register('age@people.test', yearsAgo(10)).expect(403))).toBe('TOO_YOUNG');
    await register('age@people.test', yearsAgo(30)).expect(200);
    await letterTo(app, 'age@people.test');
    const rows = await app.sql(`select to_char(birth_date, 'YYYY-MM-DD') as day from up_users where email = 'age@people.test'`);
    expect(rows).toEqual([{ day: yearsAgo(30) }]);
  });

  it('is not got around in the profile', async () => {
    const as = await aClient(app);
    expect(codeOf(await app.put('/api/users/me', { as, body: { birthDate: yearsAgo(5) } }).expect(403))).toBe('TOO_YOUNG');
    expect(codeOf(await app.put('/api/users/me', { as, body: { birthDate: null } }).expect(403))).toBe('AGE_UNKNOWN');
    await app.put('/api/users/me', { as, body: { birthDate: yearsAgo(20) } }).expect(200);
    await app.put('/api/users/me', { as, body: { city: 'Уфа' } }).expect(200);
  });
});
