import { aClient, aManager } from '../../support/builders/person';
import { startApp, type App } from '../../support/start-app';
import { startNode } from '../../support/start-node';

describe('permissions', () => {
  let app: App;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(async () => app?.close());

  const ungrant = (action: string, role: string) =>
    app.sql(
      'delete from up_permissions p using up_permissions_role_lnk l, up_roles r where l.permission_id = p.id and r.id = l.role_id and p.action = $1 and r.type = $2',
      [action, role],
    );

  it('gives nothing of ours to Strapi’s own role', async () => {
    const rows = await app.sql(
      `select p.action from up_permissions p join up_permissions_role_lnk l on l.permission_id = p.id join up_roles r on r.id = l.role_id
       where r.type = 'authenticated' and p.action like 'api::%'`,
    );
    expect(rows).toEqual([]);
  });

  it('counts at once on this node when the panel changes a role', async () => {
    const client = await aClient(app);
    await app.get('/api/users/me', { as: client }).expect(200);
    const query = app.strapi.db.query('plugin::users-permissions.permission');
    const where = { action: 'plugin::users-permissions.user.me', role: { type: 'client' } };
    const permission = (await query.findOne({ where })) as { id: number };
    await query.delete({ where: { id: permission.id } });
    await app.get('/api/users/me', { as: client }).expect(403);
    const role = (await app.strapi.db.query('plugin::users-permissions.role').findOne({ where: { type: 'client' } })) as { id: number };
    await query.create({ data: { action: where.action, role: role.id } });
    await app.get('/api/users/me', { as: client }).expect(200);
  });

  it('keeps away what people removed, over a boot, and within two seconds on another node', async () => {
    const manager = await aManager(app);
    await app.get('/api/auth/sessions', { as: manager }).expect(200);
    await ungrant('plugin::users-permissions.auth.getSessions', 'manager');
    const node = await startNode(app);
    try {
      await node.get('/api/auth/sessions', { as: manager }).expect(403);
      await node.get('/api/users/me', { as: manager }).expect(200);
      await ungrant('plugin::users-permissions.user.me', 'manager');
      const until = Date.now() + 2_500;
      let status = 200;
      while (status === 200 && Date.now() < until) ({ status } = await node.get('/api/users/me', { as: manager }));
      expect(status).toBe(403);
    } finally {
      await node.stop();
    }
  });
});
