import type { Context as KoaContext } from 'koa';
import { GUEST, isStaff, type Actor } from '../contracts/actor';
import type { PersonRow } from '../sql/signed-in-person';

interface TokenAuth {
  strategy: { name: string };
  credentials: { name?: string } | null;
}

/**
 * Who makes this request of the REST API. A Strapi API token acts as a director under the token's name;
 * what it may call was decided by its own type (a read-only one reaches GET routes only).
 */
export function actorOf(ctx: KoaContext): Actor {
  const known = ctx.state.actor as Actor | undefined;
  if (known) return known;
  const auth = ctx.state.auth as TokenAuth | undefined;
  if (auth?.strategy.name !== 'content-api-token') return GUEST;
  return { kind: 'staff', role: 'director', userId: null, staffId: null, name: auth.credentials?.name ?? 'API token' };
}

/** The actor that a signed-in storefront user is; the type decides the role. A user name is a door key, often the e-mail: it names only who has no name. */
export function actorOfPerson(person: Pick<PersonRow, 'id' | 'type' | 'username' | 'name' | 'staff_id' | 'staff_name'>): Actor {
  const actor: Actor = {
    kind: 'client',
    role: person.type,
    userId: person.id,
    staffId: person.staff_id,
    name: person.name ?? person.username,
  };
  return isStaff(actor) ? { ...actor, kind: 'staff', name: person.staff_name ?? actor.name } : actor;
}
