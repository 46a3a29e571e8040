// People of the benchmarks.
import { randomUUID } from 'node:crypto';
import bcrypt from 'bcryptjs';
import pg from 'pg';

/** Writes a confirmed person of a type, signs them in; answers the request headers. */
export async function signIn(nodeUrl, databaseUrl, type) {
  const email = `bench-${type}-${randomUUID()}@people.test`;
  const password = 'bench-password-of-20-letters';
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query(
    `with person as (
       insert into up_users (document_id, username, email, provider, password, confirmed, blocked, type, created_at, updated_at, published_at)
       values ($1, $2, $2, 'local', $3, true, false, $4::text, now(), now(), now()) returning id)
     insert into up_users_role_lnk (user_id, role_id) select person.id, r.id from person, up_roles r where r.type = $4::text`,
    [randomUUID().replaceAll('-', '').slice(0, 24), email, await bcrypt.hash(password, 4), type],
  );
  await client.end();
  const answer = await fetch(`${nodeUrl}/api/auth/local`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ identifier: email, password }),
  });
  if (!answer.ok) throw new Error(`Signing in at ${nodeUrl} answered ${answer.status} ${await answer.text()}`);
  const { jwt } = await answer.json();
  return { authorization: `Bearer ${jwt}` };
}
