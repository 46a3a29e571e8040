import { aCustomer } from '../../support/builders/customer';
import { aManager, type Person } from '../../support/builders/person';
import { startApp, type App } from '../../support/start-app';

describe('tags and words of consent', () => {
  let app: App;
  let manager: Person;
  beforeAll(async () => {
    app = await startApp();
    manager = await aManager(app);
  });
  afterAll(async () => app?.close());

  it('takes names that differ by case for one tag', async () => {
    const [one, two] = [await aCustomer(app), await aCustomer(app)];
    const put = (id: string, tags: string[]) => app.put(`/api/customers/${id}`, { as: manager, body: { tags } }).expect(200);
    await put(one.documentId, ['Опт', 'ОПТ']);
    await put(two.documentId, ['опт']);
    expect(await app.sql(`select name from tags where lower(name) = 'опт'`)).toEqual([{ name: 'Опт' }]);
    const links = await app.sql('select 1 from customers_tags_lnk where customer_id = any($1::int[])', [[one.id, two.id]]);
    expect(links).toHaveLength(2);
  });

  it('takes from staff only sources that are theirs, and shows what the merged record had said', async () => {
    const [from, into] = [await aCustomer(app), await aCustomer(app)];
    const say = (id: string, body: object) =>
      app.post(`/api/customers/${id}/consents`, { as: manager, body: { purpose: 'marketing', granted: true, ...body } });
    for (const source of ['profile', 'unsubscribe', 'merge']) await say(from.documentId, { source }).expect(400);
    await say(from.documentId, { source: 'paper', channel: 'sms' }).expect(201);
    const merged = await app.post(`/api/customers/${from.documentId}/merge`, { as: manager, body: { into: into.documentId } }).expect(200);
    const read = async (id: string) => (await app.get(`/api/customers/${id}/consents`, { as: manager }).expect(200)).body.data;
    const after = (await read(into.documentId)) as { history: { source: string }[] };
    expect(after.history.map(({ source }) => source)).toEqual(['merge', 'paper']);
    await app.post(`/api/customers/merges/${merged.body.data.merge.documentId}/undo`, { as: manager, body: {} }).expect(200);
    const parted = (await read(into.documentId)) as { current: { granted: boolean }[]; history: { source: string; granted: boolean }[] };
    expect(parted.history.map(({ source, granted }) => [source, granted])).toEqual([
      ['merge', false],
      ['merge', true],
    ]);
    expect(parted.current.every(({ granted }) => !granted)).toBe(true);
  });

  it('finds ё by е and the other way round, and phones in any notation', async () => {
    const pyotr = await aCustomer(app, { name: 'Пётр Алёшин', phone: '+79265551234' });
    const alesha = await aCustomer(app, { name: 'Алеша Попов' });
    const listed = async (query: object): Promise<string[]> => {
      const { body } = await app.get('/api/customers', { as: manager, query: { ...query, sort: 'name:asc' } }).expect(200);
      return (body as { data: { documentId: string }[] }).data.map(({ documentId }) => documentId);
    };
    expect(await listed({ search: 'алеш' })).toEqual([alesha.documentId, pyotr.documentId]);
    expect(await listed({ search: 'АЛЁШ петр' })).toEqual([pyotr.documentId]);
    expect(await listed({ 'filters[name][$containsi]': 'петр' })).toEqual([pyotr.documentId]);
    const chosen = async (rules: object): Promise<string[]> => {
      const { body } = await app.post('/api/segments/preview', { as: manager, body: { rules } }).expect(200);
      return (body as { data: { rows: { documentId: string }[] } }).data.rows.map(({ documentId }) => documentId);
    };
    expect(await chosen({ field: 'name', op: 'contains', value: 'алЁш' })).toEqual([alesha.documentId, pyotr.documentId]);
    expect(await chosen({ field: 'name', op: 'in', value: ['петр алешин'] })).toEqual([pyotr.documentId]);
    for (const value of ['926) 555-12', '+7 926 5551234', '555 12 34'])
      expect(await chosen({ field: 'phone', op: 'contains', value })).toEqual([pyotr.documentId]);
    expect(await chosen({ field: 'phone', op: 'in', value: ['8 926 555 12 34'] })).toEqual([pyotr.documentId]);
  });
});
