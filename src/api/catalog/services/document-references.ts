import { randomBytes } from 'node:crypto';
import { documentId } from '../../../kernel/ids';
import type { Trx } from '../../../platform/database/statement';
import { invalid } from '../../../platform/http/refusal';
import { addTags } from '../sql/add-tags';
import { pictureIds, resolveCategory, resolveTags } from '../sql/resolve-references';

/** The documentId of the category a reference (documentId or slug) means; null stays null. Throws 400 that names the field. */
export async function categoryIdOf(trx: Trx, reference: string | null, field: string): Promise<string | null> {
  if (reference === null) return null;
  const [found] = await resolveCategory(trx, reference);
  if (!found) throw invalid([field], `there is no category "${reference}"`);
  return found.documentId;
}

/** The documentIds of the tags that references (documentIds or names) mean, in their order; a new name becomes a new tag. */
export async function tagIdsOf(trx: Trx, references: string[]): Promise<string[]> {
  const wanted = [...new Set(references)];
  const known = await resolveTags(trx, wanted);
  const missing = wanted.filter((reference) => !known.some((tag) => tag.documentId === reference || tag.name === reference));
  if (missing.length > 0)
    await addTags(
      trx,
      missing.map(() => documentId(randomBytes)),
      missing,
    );
  const all = missing.length > 0 ? await resolveTags(trx, wanted) : known;
  const ids = wanted.flatMap(
    (reference) => (all.find((tag) => tag.documentId === reference) ?? all.find((tag) => tag.name === reference))?.documentId ?? [],
  );
  return [...new Set(ids)];
}

/** Checks that upload ids are pictures, keeps their order, drops repetitions. Throws 400 that names the first other one. */
export async function pictureIdsOf(trx: Trx, ids: number[]): Promise<number[]> {
  const wanted = [...new Set(ids)];
  const found = new Set((await pictureIds(trx, wanted)).map(({ id }) => id));
  const stranger = wanted.findIndex((id) => !found.has(id));
  if (stranger >= 0) throw invalid(['images', stranger], `${wanted[stranger]} is not an uploaded picture`);
  return wanted;
}
