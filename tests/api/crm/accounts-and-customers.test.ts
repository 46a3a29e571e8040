import { startFakeVk, type FakeVk } from '../../../src/demo/fakes/vk-id';
import { appModule } from '../../support/app-module';
import { aCustomer, type CustomerRow } from '../../support/builders/customer';
import { anOrder } from '../../support/builders/order';
import { aClient, aManager, PASSWORD, type Person } from '../../support/builders/person';
import { eventually } from '../../support/eventually';
import { startApp, type App } from '../../support/start-app';
import { letterTo, tokenIn } from '../accounts/mailbox';
import { comeBack, somebody, visit } from '../accounts/vk-visit';

type Follow = (strapi: unknown, change: { userId: number; email?: string; previous?: string }) => Promise<void>;
type Erase = (strapi: unknown) => Promise<number>;

describe('a person’s account and their customer record', () => {
  let app: App;
  let vk: FakeVk;
  beforeAll(async () => {
    vk = await startFakeVk([]);
    app = await startApp({ VK_CLIENT_ID: 'artel-tests', VK_ID_URL: vk.url, VK_API_URL: vk.url });
  });
  afterAll(async () => {
    await app?.close();
    await vk?.close();
  });

  const follow = (change: { userId: number; email?: string; previous?: string }) =>
    appModule<{ followPerson: Follow }>('src/api/crm/services/people/follow-person').followPerson(app.strapi, change);
  const eraseLeavers = () => appModule<{ eraseLeavers: Erase }>('src/api/crm/services/people/erase-leavers').eraseLeavers(app.strapi);
  const linkedWith = async (userId: number) =>
    (await app.sql<{ customer_id: number }>('select customer_id from customers_user_lnk where user_id = $1', [userId]))[0]?.customer_id;
  const rowOf = async (customer: CustomerRow) =>
    (await app.sql('select *, birth_date::text as born from customers where id = $1', [customer.id]))[0];
  const remove = (as: Person) => app.del('/api/users/me', { as, body: { password: PASSWORD } });

  it('are linked by a confirmed address: the orders become theirs', async () => {
    const email = 'anna-follows@people.test';
    const customer = await aCustomer(app, { email, name: 'Без имени', deleted: true });
    const order = await anOrder(app, { contact: { name: '', phone: customer.phone ?? '' } });
    const body = { email, password: PASSWORD, name: 'Анна' };
    await app.post('/api/auth/local/register', { body }).expect(200);
    const confirmation = tokenIn(await letterTo(app, email));
    expect(await app.sql('select 1 from customers_user_lnk where customer_id = $1', [customer.id])).toEqual([]);
    await app.post('/api/auth/email-confirmation', { body: { confirmation } }).expect(200);
    await eventually(async () => {
      expect(await rowOf(customer)).toMatchObject({ name: 'Анна', deleted_at: null });
    });
    const { body: session } = await app.post('/api/auth/local', { body: { identifier: email, password: PASSWORD } }).expect(200);
    expect((await app.get('/api/orders', { as: session }).expect(200)).body.data).toEqual([
      expect.objectContaining({ documentId: order.documentId }),
    ]);
    expect(
      await app.sql("select verified_at is not null as yes from customer_identities where kind = 'email' and value = $1", [email]),
    ).toEqual([{ yes: true }]);
    expect(
      await app.sql("select after ->> 'by' as by from audit_entries where action = 'customer.link' and subject_id = $1", [
        customer.documentId,
      ]),
    ).toEqual([{ by: 'email' }]);
  });

  it('are not linked by an address that a stranger put on the record by an order with its phone', async () => {
    const customer = await aCustomer(app, { email: null });
    await anOrder(app, { contact: { name: 'Buyer', phone: customer.phone ?? '' } });
    const email = 'stranger@people.test';
    await anOrder(app, { contact: { name: 'Stranger', phone: customer.phone ?? '', email } });
    expect(await rowOf(customer)).toMatchObject({ email });
    const stranger = await aClient(app, { email });
    await follow({ userId: stranger.user.id, email });
    expect(await linkedWith(stranger.user.id)).toBeUndefined();
    expect((await app.get('/api/orders', { as: stranger }).expect(200)).body.data).toEqual([]);
  });

  it('are not linked by an address that a signed-in stranger put there, nor by one that a synchronisation took over', async () => {
    const [silent, known] = [await aCustomer(app, { email: null }), await aCustomer(app, { email: 'known@people.test' })];
    const manager = await aManager(app);
    for (const customer of [silent, known]) {
      const stranger = await aClient(app);
      const contact = { name: 'Stranger', phone: customer.phone ?? '', email: stranger.user.email };
      const order = await anOrder(app, { as: stranger, contact });
      await app.post('/api/customers/sync_from_orders', { as: manager, body: { force_update: true } }).expect(200);
      expect(await rowOf(customer)).toMatchObject({ email: stranger.user.email });
      await app
        .put('/api/users/me/consents', { as: stranger, body: { consents: [{ purpose: 'personal_data', granted: false }] } })
        .expect(200);
      expect(await linkedWith(stranger.user.id)).not.toBe(customer.id);
      await app.post(`/api/orders/${order.documentId}/status`, { as: stranger, body: { to: 'cancelled' } }).expect(200);
      await remove(stranger).expect(200);
      await eraseLeavers();
      expect(await rowOf(customer)).toMatchObject({ erased_at: null, phone: customer.phone });
    }
    const logged = await app.sql(
      "select before ->> 'email' as email from audit_entries where subject_id = $1 and after ->> 'by' = 'sync'",
      [known.documentId],
    );
    expect(logged).toEqual([{ email: 'known@people.test' }]);
    expect(await app.sql("select 1 from audit_entries where action = 'customer.sync' and actor_kind = 'staff'")).toHaveLength(2);
  });

  it('a confirmed address of a linked record is not taken over by a synchronisation', async () => {
    const person = await aClient(app);
    const customer = await aCustomer(app, { email: person.user.email });
    await follow({ userId: person.user.id });
    await anOrder(app, { contact: { name: 'Stranger', phone: customer.phone ?? '', email: 'other@people.test' } });
    await app.post('/api/customers/sync_from_orders', { as: await aManager(app), body: { force_update: true } }).expect(200);
    expect(await rowOf(customer)).toMatchObject({ email: person.user.email });
  });

  it('who made a record with the phone of another neither sees that person’s orders nor has them erased', async () => {
    const planter = await aClient(app);
    const phone = '+79990001122';
    const own = await anOrder(app, { as: planter, contact: { name: 'Planter', phone, email: planter.user.email } });
    await follow({ userId: planter.user.id });
    const victim = await aClient(app);
    const theirs = [
      await anOrder(app, { as: victim, contact: { name: 'Victim', phone, email: victim.user.email } }),
      await anOrder(app, { contact: { name: 'Victim', phone, email: 'victim@people.test' } }),
    ];
    const seen = (await app.get('/api/orders', { as: planter }).expect(200)).body.data.map(
      ({ documentId }: { documentId: string }) => documentId,
    );
    expect(seen).toEqual([own.documentId]);
    for (const { documentId } of theirs) await app.get(`/api/orders/${documentId}`, { as: planter }).expect(404);
    const manager = await aManager(app);
    for (const { documentId } of [own, ...theirs])
      await app.post(`/api/orders/${documentId}/status`, { as: manager, body: { to: 'cancelled' } }).expect(200);
    await remove(planter).expect(200);
    await eraseLeavers();
    const [record] = await app.sql(
      'select erased_at, erasure_asked_at is not null as asked, erasure_is_shared from customers where phone = $1',
      [phone],
    );
    expect(record).toEqual({ erased_at: null, asked: true, erasure_is_shared: true });
  });

  it('a changed profile fills what is empty and overwrites nothing', async () => {
    const person = await aClient(app);
    const customer = await aCustomer(app, { email: person.user.email, name: 'Typed by staff' });
    const profile = { name: 'Мой ник', birthDate: '1990-02-28', sex: 'female', city: 'Казань', phone: '+79995551234' };
    await app.put('/api/users/me', { as: person, body: profile }).expect(200);
    await eventually(async () => {
      expect(await rowOf(customer)).toMatchObject({ city: 'Казань', born: '1990-02-28', sex: 'female' });
    });
    expect(await rowOf(customer)).toMatchObject({ name: 'Typed by staff', phone: customer.phone });
    await app.put('/api/users/me', { as: person, body: { city: 'Пермь' } }).expect(200);
    await follow({ userId: person.user.id });
    expect((await rowOf(customer))?.city).toBe('Казань');
  });

  it('a new address is followed; told twice, late or at once it changes nothing more', async () => {
    const person = await aClient(app);
    const { id: userId, email: previous } = person.user;
    const customer = await aCustomer(app, { email: previous });
    const email = `new-${previous}`;
    await follow({ userId, email: previous });
    await app.sql('update up_users set email = $2 where id = $1', [userId, email]);
    await Promise.all([1, 2, 3].map(() => follow({ userId, email, previous })));
    await follow({ userId, email: previous, previous: 'older@people.test' });
    expect((await rowOf(customer))?.email).toBe(email);
    expect(await app.sql("select value from customer_identities where kind = 'email' and customer_id = $1", [customer.id])).toEqual([
      { value: email },
    ]);
    const log = "select 1 from audit_entries where subject_id = $1 and action in ('customer.link', 'customer.update')";
    expect(await app.sql(log, [customer.documentId])).toHaveLength(2);
  });

  it('an address that is another’s is left alone and noted', async () => {
    const person = await aClient(app);
    const [mine, other] = [await aCustomer(app, { email: null }), await aCustomer(app, { email: person.user.email })];
    await app.sql('insert into customers_user_lnk (customer_id, user_id) values ($1, $2)', [mine.id, person.user.id]);
    await follow({ userId: person.user.id });
    expect([(await rowOf(mine))?.email, (await rowOf(other))?.email]).toEqual([null, other.email]);
    const noted = "select 1 from audit_entries where action = 'crm.possible-duplicate' and subject_id = $1";
    expect(await app.sql(noted, [mine.documentId])).toHaveLength(1);
  });

  it('are linked by signing in by VK, which fills what is empty', async () => {
    const person = somebody();
    vk.people.push(person);
    const customer = await aCustomer(app, { name: 'Typed by staff', email: person.email ?? null });
    const { status, body } = await comeBack(app, await visit(app, person.id));
    expect(status).toBe(200);
    await eventually(async () => {
      expect(await rowOf(customer)).toMatchObject({ vk_id: String(person.id), sex: 'female', born: '1990-03-07', city: 'Тверь' });
    });
    expect(await rowOf(customer)).toMatchObject({ name: 'Typed by staff', phone: customer.phone });
    expect(await linkedWith(body.user.id)).toBe(customer.id);
  });

  it('of a VK account are linked by it, one record for two who claim it at once', async () => {
    const [one, two] = [await aClient(app, { email: 'vk-71@no-mailbox.invalid' }), await aClient(app)];
    const customer = await aCustomer(app);
    await app.sql("update customers set vk_id = '71' where id = $1", [customer.id]);
    await app.sql('update customers set email = $2 where id = $1', [customer.id, two.user.email]);
    await app.sql("insert into external_identities (user_id, provider, subject, linked_at) values ($1, 'vk', '71', now())", [one.user.id]);
    await Promise.all([one, two, one, two].map(({ user }) => follow({ userId: user.id })));
    const links = await app.sql<{ user_id: number }>('select user_id from customers_user_lnk where customer_id = $1', [customer.id]);
    expect(links).toHaveLength(1);
    expect([one.user.id, two.user.id]).toContain(links[0]?.user_id);
  });

  it('are not linked for who has not confirmed, nor by themselves for staff', async () => {
    const people = [await aClient(app, { confirmed: false }), await aManager(app)];
    for (const { user } of people) {
      await aCustomer(app, { email: user.email });
      await follow({ userId: user.id });
      expect(await linkedWith(user.id)).toBeUndefined();
    }
    await follow({ userId: 999_999 });
  });

  describe('when the person deletes the account', () => {
    it('the person is erased with an act and the books stay, once', async () => {
      const person = await aClient(app);
      const customer = await aCustomer(app, { email: person.user.email, name: 'Уходящая' });
      const order = await anOrder(app, { status: 'completed', contact: { name: 'Уходящая', phone: customer.phone ?? '' } });
      const answers = await Promise.all([remove(person), remove(person)]);
      expect(answers.map(({ status }) => status).filter((status) => status === 200)).toHaveLength(1);
      await eventually(async () => {
        expect(await rowOf(customer)).toMatchObject({ name: null, phone: null, email: null, erased_at: expect.any(Date) });
      });
      expect(await eraseLeavers()).toBe(0);
      const acts = 'select basis, by_name from erasure_acts where customer_document_id = $1';
      expect(await app.sql(acts, [customer.documentId])).toEqual([{ basis: 'request', by_name: 'Artel' }]);
      const [kept] = await app.sql('select order_status, contact_name from orders where document_id = $1', [order.documentId]);
      expect(kept).toEqual({ order_status: 'completed', contact_name: null });
    });

    it('whoever is still to be served is erased when the orders are finished', async () => {
      const person = await aClient(app);
      const customer = await aCustomer(app, { email: person.user.email });
      const order = await anOrder(app, { contact: { name: 'A', phone: customer.phone ?? '' } });
      await remove(person).expect(200);
      expect(await eraseLeavers()).toBe(0);
      expect(await rowOf(customer)).toMatchObject({ phone: customer.phone, erased_at: null, erasure_asked_at: expect.any(Date) });
      // Who comes back meanwhile begins anew.
      const again = await aClient(app, { email: person.user.email });
      await follow({ userId: again.user.id });
      expect(await linkedWith(again.user.id)).toBeUndefined();
      await app.post(`/api/orders/${order.documentId}/status`, { as: await aManager(app), body: { to: 'cancelled' } }).expect(200);
      const both = await Promise.all([eraseLeavers(), eraseLeavers()]);
      expect(both[0] + both[1]).toBe(1);
      expect((await rowOf(customer))?.phone).toBeNull();
    });

    it('a record that was merged away meanwhile takes the one that stayed along', async () => {
      const person = await aClient(app);
      const [mine, other] = [await aCustomer(app, { email: person.user.email }), await aCustomer(app)];
      await anOrder(app, { contact: { name: 'A', phone: mine.phone ?? '' } });
      await remove(person).expect(200);
      const manager = await aManager(app);
      await app.post(`/api/customers/${mine.documentId}/merge`, { as: manager, body: { into: other.documentId } }).expect(200);
      await app.sql(
        "update orders set order_status = 'cancelled' where id in (select order_id from orders_customer_lnk where customer_id = $1)",
        [other.id],
      );
      expect(await eraseLeavers()).toBe(1);
      expect(await rowOf(other)).toMatchObject({ phone: null, erased_at: expect.any(Date) });
    });

    it('but nothing happens to it when staff delete the account, or the deletion is refused', async () => {
      const [person, manager] = [await aClient(app), await aManager(app)];
      const customer = await aCustomer(app, { email: person.user.email });
      await follow({ userId: person.user.id });
      await app.del('/api/users/me', { as: person, body: { password: 'wrong password' } }).expect(400);
      const staff = await aCustomer(app, { email: manager.user.email });
      await remove(manager).expect(403);
      await app.strapi.documents('plugin::users-permissions.user').delete({ documentId: person.user.documentId });
      await eraseLeavers();
      for (const one of [customer, staff]) expect(await rowOf(one)).toMatchObject({ phone: one.phone, erasure_asked_at: null });
    });
  });
});
