import type { Core } from '@strapi/strapi';
import type { Invariant } from './invariants';

/** Whom the REST API's routes can be granted to; each is a role of the users-permissions plugin. */
export type Grantee = 'visitor' | 'client' | 'marketer' | 'manager' | 'director';

/**
 * What a context hooks into the process; `src/index.ts` walks the list of contexts and calls each part.
 * `constraints` is idempotent SQL (indexes, checks, foreign keys, triggers, sequences) run after the schema sync.
 * `grants` are action ids (`api::orders.order.create`) that each role gets once, at the first boot that knows them.
 * `bootstrap` also receives the whole list, for what spans the contexts (granting).
 * `invariants` are what `npm run artel -- check` examines.
 */
export interface Context {
  name: string;
  constraints?: string;
  invariants?: readonly Invariant[];
  grants?: Partial<Record<Grantee, readonly string[]>>;
  register?: (strapi: Core.Strapi) => void | Promise<void>;
  bootstrap?: (strapi: Core.Strapi, contexts: readonly Context[]) => void | Promise<void>;
  destroy?: (strapi: Core.Strapi) => void | Promise<void>;
}
