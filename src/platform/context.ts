import type { Core } from '@strapi/strapi';

/**
 * What a context hooks into the process; `src/index.ts` walks the list of contexts and calls each part.
 * `constraints` is idempotent SQL (indexes, checks, foreign keys, triggers, sequences) run after the schema sync.
 */
export interface Context {
  name: string;
  constraints?: string;
  register?: (strapi: Core.Strapi) => void | Promise<void>;
  bootstrap?: (strapi: Core.Strapi) => void | Promise<void>;
  destroy?: (strapi: Core.Strapi) => void | Promise<void>;
}
