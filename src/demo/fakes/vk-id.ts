import { createHash, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Somebody with an account at the fake; absent fields are not told, as with people who hide them. */
export interface FakePerson {
  id: number;
  firstName: string;
  lastName: string;
  email?: string;
  sex?: 0 | 1 | 2;
  /** `D.M.YYYY`, or `D.M` without the year. */
  birthday?: string;
  city?: string;
  /** PNG bytes. */
  picture?: Buffer;
}

/** A running fake: VK ID and the VK API at one address. */
export interface FakeVk {
  url: string;
  people: FakePerson[];
  /** What it does next instead of its duty; cleared by the one who set it. */
  trouble: 'none' | 'hang' | 'error' | 'other-state' | 'no-profile';
  /** Client secrets are not asked for: the flow is PKCE. */
  close: () => Promise<void>;
}

interface Grant {
  person: FakePerson;
  clientId: string;
  redirectUri: string;
  challenge: string;
  deviceId: string;
}

type Handler = (request: { url: URL; form: URLSearchParams }, response: ServerResponse) => void;

const CLIENT_ID = /^[\w-]{1,100}$/;

/**
 * VK ID as its documentation describes it, on a loopback port: a page to choose somebody on, PKCE with S256, codes that work once and
 * with their device only, `user_info` and `users.get`. For tests and the demo; `as=<id>` or `as=deny` in the address chooses at once.
 */
export async function startFakeVk(people: FakePerson[], port = 0): Promise<FakeVk> {
  const fake: FakeVk = { url: '', people, trouble: 'none', close: async () => undefined };
  const handlers = handlersOf(fake);
  const server = createServer((request, response) => {
    readForm(request).then(
      (form) => {
        const url = new URL(request.url ?? '/', 'http://fake');
        const handler = handlers[`${request.method} ${url.pathname}`] ?? (url.pathname.startsWith('/photo/') ? handlers.photo : undefined);
        const trouble = request.method === 'POST' ? fake.trouble : 'none';
        if (!handler) response.writeHead(404).end();
        else if (trouble === 'error') response.writeHead(502).end('Bad gateway');
        else if (trouble !== 'hang') handler({ url, form }, response);
      },
      () => response.destroy(),
    );
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  fake.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  fake.close = () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return fake;
}

function handlersOf(fake: FakeVk): Record<string, Handler> {
  const grants = new Map<string, Grant>();
  const tokens = new Map<string, FakePerson>();
  return {
    'GET /authorize': ({ url }, response) => authorize(fake, grants, url, response),
    'POST /oauth2/auth': ({ form }, response) => exchange({ fake, grants, tokens }, form, response),
    'POST /oauth2/user_info': ({ form }, response) => {
      const person = tokens.get(form.get('access_token') ?? '');
      if (!person) {
        json(response, { error: 'invalid_token', error_description: 'access_token is invalid' });
        return;
      }
      const { id, firstName, lastName, email, sex, birthday } = person;
      const user = { user_id: String(id), first_name: firstName, last_name: lastName, email, sex, birthday: birthday ?? '', phone: '' };
      json(response, { user: { ...user, avatar: photoOf(fake, person) } });
    },
    'POST /method/users.get': ({ form }, response) => {
      const person = tokens.get(form.get('access_token') ?? '');
      if (!person || fake.trouble === 'no-profile') {
        json(response, { error: { error_code: 5, error_msg: 'User authorization failed' } });
        return;
      }
      const { id, firstName, lastName, sex, birthday, city } = person;
      const found = { id, first_name: firstName, last_name: lastName, sex: sex ?? 0, bdate: birthday, photo_100: photoOf(fake, person) };
      json(response, { response: [{ ...found, ...(city ? { city: { id: 1, title: city } } : {}) }] });
    },
    photo: ({ url }, response) => {
      const person = fake.people.find(({ id }) => url.pathname === `/photo/${id}.png`);
      response.writeHead(person?.picture ? 200 : 404, { 'Content-Type': 'image/png' }).end(person?.picture);
    },
  };
}

/** What the service remembers between two requests. */
interface Desk {
  fake: FakeVk;
  grants: Map<string, Grant>;
  tokens: Map<string, FakePerson>;
}

function exchange({ fake, grants, tokens }: Desk, form: URLSearchParams, response: ServerResponse): void {
  const grant = grants.get(form.get('code') ?? '');
  grants.delete(form.get('code') ?? '');
  const problem = problemWith(grant, form);
  if (problem || !grant) {
    json(response, { error: 'invalid_grant', error_description: problem });
    return;
  }
  const token = randomBytes(24).toString('hex');
  tokens.set(token, grant.person);
  json(response, {
    access_token: token,
    refresh_token: randomBytes(24).toString('hex'),
    id_token: 'fake',
    token_type: 'Bearer',
    expires_in: 3_600,
    user_id: grant.person.id,
    state: fake.trouble === 'other-state' ? 'another' : form.get('state'),
    scope: 'vkid.personal_info email',
  });
}

function authorize(fake: FakeVk, grants: Map<string, Grant>, url: URL, response: ServerResponse): void {
  const asked = (name: string): string => url.searchParams.get(name) ?? '';
  const isAsked =
    asked('response_type') === 'code' &&
    CLIENT_ID.test(asked('client_id')) &&
    URL.canParse(asked('redirect_uri')) &&
    asked('state').length > 0 &&
    /^[\w-]{43}$/.test(asked('code_challenge')) &&
    asked('code_challenge_method') === 'S256';
  if (!isAsked) {
    response.writeHead(400, { 'Content-Type': 'text/plain' }).end('invalid_request');
    return;
  }
  const back = new URL(asked('redirect_uri'));
  back.searchParams.set('state', asked('state'));
  const chosen = asked('as');
  if (chosen === '') {
    choosePage(fake, url, response);
    return;
  }
  const person = fake.people.find(({ id }) => String(id) === chosen);
  if (!person) {
    back.searchParams.set('error', 'access_denied');
    back.searchParams.set('error_description', 'User denied');
  } else {
    const [code, deviceId] = [`vk2.a.${randomBytes(24).toString('base64url')}`, randomBytes(16).toString('base64url')];
    const [clientId, redirectUri, challenge] = [asked('client_id'), asked('redirect_uri'), asked('code_challenge')];
    grants.set(code, { person, clientId, redirectUri, challenge, deviceId });
    for (const [name, value] of Object.entries({ code, device_id: deviceId, type: 'code_v2', expires_in: '600' }))
      back.searchParams.set(name, value);
  }
  response.writeHead(302, { Location: back.toString() }).end();
}

/** What VK ID would say to this exchange; null when everything fits. */
function problemWith(grant: Grant | undefined, form: URLSearchParams): string | null {
  if (form.get('grant_type') !== 'authorization_code') return 'grant_type is invalid';
  if (!grant) return 'code is invalid or expired';
  const verifier = form.get('code_verifier') ?? '';
  if (!/^[\w.~-]{43,128}$/.test(verifier)) return 'code_verifier is invalid';
  if (createHash('sha256').update(verifier).digest('base64url') !== grant.challenge) return 'code_verifier does not match';
  if (form.get('client_id') !== grant.clientId) return 'client_id does not match';
  if (form.get('redirect_uri') !== grant.redirectUri) return 'redirect_uri does not match';
  if (form.get('device_id') !== grant.deviceId) return 'device_id does not match';
  return form.get('state') ? null : 'state is missing';
}

function choosePage(fake: FakeVk, url: URL, response: ServerResponse): void {
  const link = (id: string, name: string): string => {
    const chosen = new URL(url);
    chosen.searchParams.set('as', id);
    return `<p><a href="${(chosen.pathname + chosen.search).replaceAll('&', '&amp;')}">${name}</a></p>`;
  };
  const links = fake.people.map((person) => link(String(person.id), `${person.firstName} ${person.lastName}`));
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
  response.end(
    `<!doctype html><html lang="ru"><meta charset="utf-8"><title>VK ID (демо)</title><h1>VK ID (демо)</h1>${links.join('')}${link('deny', 'Отказаться')}</html>`,
  );
}

function photoOf(fake: FakeVk, { id, picture }: FakePerson): string {
  return picture ? `${fake.url}/photo/${id}.png` : '';
}

function json(response: ServerResponse, body: object): void {
  response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
}

async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
}
