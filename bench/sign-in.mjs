// People of the benchmarks.
import { randomUUID } from 'node:crypto';
import pg from 'pg';

/** Registers a person through the API, gives them a type by SQL, signs them in; answers the request headers. */
export async function signIn(nodeUrl, databaseUrl, type) {
  const email = `bench-${type}-${randomUUID()}@people.test`;
  const password = 'bench-password-of-20-letters';
  await post(`${nodeUrl}/api/auth/local/register`, { username: email, email, password });
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query('update up_users set type = $2, confirmed = true where email = $1', [email, type]);
  await client.end();
  const { jwt } = await post(`${nodeUrl}/api/auth/local`, { identifier: email, password });
  return { authorization: `Bearer ${jwt}` };
}

async function post(url, body) {
  const answer = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${url} answered ${answer.status} ${await answer.text()}`);
  return answer.json();
}
