import type { Core } from '@strapi/strapi';
import { checkerOf, modelOf, relationTarget } from './readable';

type Entity = Record<string, unknown>;

/** What every related row may show: that it exists. */
const BARE = new Set(['id', 'documentId', 'count']);

/** What a readable row shows beside its permitted fields. */
const SYSTEM = new Set([
  ...BARE,
  'createdAt',
  'updatedAt',
  'publishedAt',
  'locale',
  'status',
  'localizations',
  '__component',
  '__type',
  '__temp_key__',
]);

/**
 * Takes out of a Content Manager answer what its reader may not see behind relations: all but the ids of a target
 * without read permission, and the fields without permission of one that has it. Changes the entities in place.
 */
export function stripRelations(strapi: Core.Strapi, userAbility: unknown, uid: string, entities: unknown[]): void {
  const model = modelOf(strapi, uid);
  if (!model) return;
  for (const entity of entities) {
    if (!isEntity(entity)) continue;
    for (const [name, value] of Object.entries(entity)) {
      const target = relationTarget(model.attributes[name]);
      if (target !== null && value) stripTarget(strapi, userAbility, target, Array.isArray(value) ? value : [value]);
    }
  }
}

/** The same for rows of one content type that were reached over a relation. */
export function stripTarget(strapi: Core.Strapi, userAbility: unknown, target: string, rows: unknown[]): void {
  const checker = checkerOf(strapi, userAbility, target);
  const readable = checker.can.read(null);
  for (const row of rows) {
    if (!isEntity(row)) continue;
    for (const field of Object.keys(row)) {
      const kept = readable ? SYSTEM.has(field) || checker.can.read(null, field) : BARE.has(field);
      if (!kept) delete row[field];
    }
  }
  if (readable) stripRelations(strapi, userAbility, target, rows);
}

function isEntity(value: unknown): value is Entity {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
