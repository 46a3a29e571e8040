import { startFakeVk, type FakePerson, type FakeVk } from '../../../src/demo/fakes/vk-id';
import { startApp, type App } from '../../support/start-app';
import { codeOf, comeBack, somebody, visit, type VisitAnswer } from './vk-visit';

describe('signing in by VK ID with a minimum age', () => {
  let vk: FakeVk;
  let app: App;
  beforeAll(async () => {
    vk = await startFakeVk([]);
    app = await startApp({ VK_CLIENT_ID: 'artel-tests', VK_ID_URL: vk.url, VK_API_URL: vk.url, MIN_AGE: '18' });
  });
  afterAll(async () => {
    for (const name of ['MIN_AGE', 'VK_CLIENT_ID', 'VK_ID_URL', 'VK_API_URL']) delete process.env[name];
    await app?.close();
    await vk?.close();
  });

  const signInAs = async (person: FakePerson): Promise<VisitAnswer> => {
    vk.people.push(person);
    return comeBack(app, await visit(app, person.id));
  };
  const complete = (token: string, birthDate: string) => app.post('/api/auth/sign-up', { body: { token, birthDate } });

  it('refuses the young, lets the others in', async () => {
    const young = await signInAs(somebody({ birthday: `1.1.${new Date().getFullYear() - 17}` }));
    expect([young.status, codeOf(young)]).toEqual([403, 'TOO_YOUNG']);
    expect((await signInAs(somebody())).status).toBe(200);
  });

  it('asks for the birth date that the service hides, and goes on with it once', async () => {
    const refused = await signInAs(somebody({ birthday: '7.3' }));
    expect([refused.status, codeOf(refused)]).toEqual([403, 'AGE_UNKNOWN']);
    const token = refused.body.error?.details.signUpToken ?? '';
    const { body } = await complete(token, '1990-03-07').expect(200);
    expect((body as VisitAnswer['body']).user).toMatchObject({ birthDate: '1990-03-07', identities: ['vk'] });
    await complete(token, '1990-03-07').expect(400);
    const other = (await signInAs(somebody({ birthday: undefined }))).body.error?.details.signUpToken ?? '';
    const young = await complete(other, `${new Date().getFullYear() - 10}-01-01`).expect(403);
    expect(codeOf(young as unknown as VisitAnswer)).toBe('TOO_YOUNG');
    // Another date for the same person is no way round.
    expect(codeOf((await complete(other, '1990-03-07').expect(400)) as unknown as VisitAnswer)).toBe('LINK_INVALID');
    await complete('guessed', '1990-03-07').expect(400);
  });
});
