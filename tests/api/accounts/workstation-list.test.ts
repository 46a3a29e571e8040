import { aPanelUser, PASSWORD, type PanelPerson } from '../../support/builders/person';
import { startApp, type App } from '../../support/start-app';

const codeOf = (answer: { body: { error?: { details?: { code?: string } } } }): string | undefined => answer.body.error?.details?.code;

describe('the list of workstations', () => {
  let app: App;
  let admin: PanelPerson;
  beforeAll(async () => {
    app = await startApp({ TRUST_PROXY: '1' });
    admin = await aPanelUser(app);
  });
  afterAll(async () => app?.close());

  const add = (network: string) => app.post('/desk/workstations/networks', { as: admin, body: { name: 'Сеть', network } });

  it('refuses networks that let nearly everybody in, and the same one twice', async () => {
    for (const network of ['0.0.0.0/0', '::/0', '1.2.3.4/0', '10.0.0.0/7', '2000::/3'])
      expect(codeOf(await add(network).expect(400))).toBe('NETWORK_TOO_WIDE');
    await add('10.20.0.0/16').expect(201);
    expect(codeOf(await add('10.20.7.7/16').expect(409))).toBe('NETWORK_LISTED');
    const twins = await Promise.all([add('10.30.0.0/16').then(), add('10.30.0.0/16').then()]);
    expect(twins.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('gives up the last place when the administrator says so, and administrators still get in', async () => {
    await app.sql('update workstations set revoked_at = now()');
    const { body } = await add('10.40.0.0/16').expect(201);
    await app.put('/desk/workstations/rule', { as: admin, body: { mode: 'any' } }).expect(200);
    const revoke = (more: object) => app.post(`/desk/workstations/${body.data.documentId}/revoke`, { as: admin, body: more });
    expect(codeOf(await revoke({}).expect(409))).toBe('ADMITS_NOBODY');
    await revoke({ lockOut: true }).expect(200);
    const manager = await aPanelUser(app, 'artel-manager');
    const signIn = (email: string) =>
      app.post('/admin/login', { body: { email, password: `${PASSWORD}-A1` }, headers: { 'X-Forwarded-For': '10.40.0.1' } });
    expect(codeOf(await signIn(manager.user.email).expect(403))).toBe('WORKSTATION_REQUIRED');
    await signIn(admin.user.email).expect(200);
    await add('10.40.0.0/16').expect(201);
    await signIn(manager.user.email).expect(200);
  });
});
