import { FIRST_TEXTS } from '../../../src/api/mailings/domain/notifications/events';
import { aCustomer } from '../../support/builders/customer';
import { aManager, aPanelUser, type PanelPerson } from '../../support/builders/person';
import { anOrder } from '../../support/builders/order';
import { quoteSteps, TO } from '../../support/quote-steps';
import { startApp, type App } from '../../support/start-app';
import { startSmtpSink, type SmtpSink } from '../../support/smtp-sink';

interface Text {
  subject: string;
  body: string;
  short: string;
}

interface Template {
  enabled: boolean;
  channels: string[];
  texts: { ru: Text; en: Text };
  tags: string[];
  version: number;
}

/** Parts of a raw letter as people read them. */
const plain = (raw: string): string =>
  raw.replace(/=\r?\n/g, '').replace(/((?:=[0-9A-F]{2})+)/g, (bytes) => Buffer.from(bytes.replace(/=/g, ''), 'hex').toString('utf8'));

describe('the letter of a quote', () => {
  let app: App;
  let sink: SmtpSink;
  let manager: PanelPerson;
  let director: PanelPerson;
  beforeAll(async () => {
    sink = await startSmtpSink();
    app = await startApp({ SMTP_URL: sink.url });
    [manager, director] = [await aPanelUser(app, 'artel-manager'), await aPanelUser(app, 'artel-director')];
  });
  afterAll(async () => {
    await app?.close();
    await sink?.close();
  });
  const { make, settled } = quoteSteps(
    () => app,
    () => manager,
  );

  const template = async (): Promise<Template> =>
    ((await app.get('/desk/notifications/templates', { as: director }).expect(200)).body.data as (Template & { event: string })[]).find(
      ({ event }) => event === 'quote',
    ) as Template;
  const save = async (more: Partial<Template>, as: PanelPerson = director) => {
    const { enabled, channels, texts, version } = { ...(await template()), ...more };
    return app.put('/desk/notifications/templates/quote', { as, body: { data: { enabled, channels, texts, version } } });
  };
  const worded = async (more: Partial<Text>): Promise<Template['texts']> => {
    const { ru, en } = (await template()).texts;
    const own = { subject: 'Own {{ order.number }}/{{ quote.version }}', body: '<p>Own {{ quote.message }} {{ quote.link }}</p>' };
    return {
      ru: { ...ru, ...own, body: own.body.replace('Own', 'Own-ru'), ...more },
      en: { ...en, ...own, body: own.body.replace('Own', 'Own-en') },
    };
  };
  /** Mails a quote of a new order; answers its subject, its link and the letter as it arrived. */
  const mailed = async (locale: 'ru' | 'en', message = 'agreed') => {
    const order = await anOrder(app);
    const before = sink.letters.length;
    const { body } = await make(order, { send: { to: TO, locale, message } }).expect(201);
    const [letter] = await settled(order, 'sent');
    return { order, subject: letter?.subject, url: body.data.acceptUrl as string, raw: plain(sink.letters[before]?.text ?? '') };
  };

  it('is there from the first start, with tags of its own, by letter alone', async () => {
    expect(await template()).toMatchObject({
      enabled: true,
      channels: ['email'],
      tags: expect.arrayContaining(['quote.link', 'quote.message']),
    });
    const { order, subject, url, raw } = await mailed('ru');
    expect(subject).toBe(`Коммерческое предложение № ${order.number}-1 — Artel`);
    expect(raw).toContain('Предложение приложено к письму в PDF');
    expect(raw).toContain(url);
    expect(raw).toContain(`quote-${order.number}-v1.pdf`);
  });

  it('is worded by the shop in both languages; two who save at once do not overwrite each other', async () => {
    const texts = await worded({});
    const { version } = await template();
    const answers = await Promise.all([save({ texts, version, channels: [] }), save({ texts, version, channels: [] })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await template()).channels).toEqual(['email']);
    for (const locale of ['ru', 'en'] as const) {
      const { order, subject, url, raw } = await mailed(locale, 'so\n<b>agreed</b>');
      expect(subject).toBe(`Own ${order.number}/1`);
      expect(raw).toContain(`Own-${locale} so<br>&lt;b&gt;agreed&lt;/b&gt; ${url}?locale=${locale}`);
      expect(raw).toContain(`quote-${order.number}-v1.pdf`);
    }
  });

  it.each([
    ['no link', { body: '<p>Hello</p>' }, 'texts.ru.body: '],
    ['a link in its subject', { subject: '{{ quote.link }}' }, 'texts.ru.subject: '],
    ['Liquid that cannot be read', { body: '{{ quote.link }}{% if %}' }, 'texts.ru.body: '],
    ['an unknown filter', { subject: '{{ order.number | loud }}' }, 'texts.ru.subject: '],
  ])('is refused with %s', async (_, wrong, field) => {
    const before = await template();
    const answer = await save({ texts: await worded(wrong) });
    expect(answer.status).toBe(400);
    expect(answer.body.error.message).toContain(field);
    expect(await template()).toEqual(before);
  });

  it('is worded by those who word notifications', async () => {
    for (const role of ['artel-manager', 'artel-receptionist'])
      expect((await save({ texts: await worded({}) }, await aPanelUser(app, role))).status).toBe(403);
  });

  it('names its reader in the subject, until the person is erased', async () => {
    expect((await save({ texts: await worded({ subject: 'For {{ customer.name }}' }) })).status).toBe(200);
    const customer = await aCustomer(app, { name: 'Elsa' });
    const order = await anOrder(app, { contact: { name: 'Elsa', phone: customer.phone ?? '' } });
    await make(order, { send: { to: TO, locale: 'ru' } }).expect(201);
    expect((await settled(order, 'sent'))[0]?.subject).toBe('For Elsa');
    await app.post(`/api/orders/${order.documentId}/status`, { as: await aManager(app), body: { data: { to: 'cancelled' } } }).expect(200);
    const erase = { as: director, body: { reason: 'asked by letter' } };
    await app.post(`/desk/crm/customers/${customer.documentId}/erase`, erase).expect(200);
    expect((await settled(order, 'sent'))[0]).toMatchObject({ to: '—', subject: '—' });
  });

  it('goes in the standard words when the stored text cannot be used', async () => {
    const { texts } = await template();
    const standard = FIRST_TEXTS.quote.ru;
    for (const wrong of [{ subject: '{{ x | unknown }}' }, { body: '{{ quote.link }}{% if %}' }, { body: '<p>No link</p>' }]) {
      const broken = { ...texts, ru: { ...standard, ...wrong } };
      await app.sql(`update notification_templates set texts = $1::jsonb where event = 'quote'`, [JSON.stringify(broken)]);
      const { order, subject, url, raw } = await mailed('ru');
      expect(subject).toBe(`Коммерческое предложение № ${order.number}-1 — Artel`);
      expect(raw).toContain('Предложение приложено к письму в PDF');
      expect(raw).toContain(url);
    }
    await app.sql(`update notification_templates set texts = $1::jsonb where event = 'quote'`, [JSON.stringify(texts)]);
  });

  it('goes in the standard words when the shop has switched its own off', async () => {
    expect((await save({ enabled: false })).status).toBe(200);
    const { order, subject, url, raw } = await mailed('en');
    expect(subject).toBe(`Quote No. ${order.number}-1 — Artel`);
    expect(raw).toContain('We have prepared quote No.');
    expect(raw).toContain(url);
  });
});
