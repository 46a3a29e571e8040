import { centsToWire, type Cents } from '../../../../kernel/money';
import type { ImportRow } from './source-row';

/** What an import last wrote to a product; kept with it (`sourceValues`) to tell a person's edits from the source's. */
export interface ImportedValues {
  name: string;
  description: string;
  /** As on the wire; a drawn price too. */
  price: number;
  image: string | null;
  pictureId: number | null;
}

/** The product as it is now. */
export interface CurrentProduct {
  name: string;
  description: string;
  price: Cents;
  pictureIds: readonly number[];
  hasCategory: boolean;
  isArchived: boolean;
}

/** What a further run does to a product that was imported before. */
export interface UpdatePlan {
  changes: { name?: string; description?: string; price?: number };
  fillsCategory: boolean;
  wantsPicture: boolean;
}

/**
 * A field follows the source only while it is empty or still what the last import wrote: what a person typed stays.
 * A drawn price never replaces another one, and an archived product is left alone.
 */
export function planUpdate(row: ImportRow, current: CurrentProduct, last: ImportedValues | null): UpdatePlan {
  if (current.isArchived) return { changes: {}, fillsCategory: false, wantsPicture: false };
  const changes: UpdatePlan['changes'] = {};
  if (follows(current.name, last?.name) && row.title !== current.name) changes.name = row.title;
  if (row.description && follows(current.description, last?.description) && row.description !== current.description)
    changes.description = row.description;
  const price = centsToWire(row.price);
  if (!row.priceIsDrawn && centsToWire(current.price) === last?.price && price !== last.price) changes.price = price;
  return { changes, fillsCategory: row.category !== undefined && !current.hasCategory, wantsPicture: wantsPicture(row, current, last) };
}

/** The picture is fetched when the product has none, or has only the imported one and the source names another. */
export function wantsPicture(
  row: Pick<ImportRow, 'image'>,
  current: Pick<CurrentProduct, 'pictureIds' | 'isArchived'>,
  last: ImportedValues | null,
): boolean {
  if (!row.image || current.isArchived) return false;
  if (current.pictureIds.length === 0) return true;
  return current.pictureIds.length === 1 && current.pictureIds[0] === last?.pictureId && row.image !== last?.image;
}

/** What to remember after the changes: fields that a person holds keep what was last imported. */
export function rememberedValues(row: ImportRow, plan: UpdatePlan, last: ImportedValues | null): ImportedValues {
  return {
    name: plan.changes.name ?? last?.name ?? row.title,
    description: plan.changes.description ?? last?.description ?? row.description,
    price: plan.changes.price ?? last?.price ?? centsToWire(row.price),
    image: last?.image ?? null,
    pictureId: last?.pictureId ?? null,
  };
}

/** What to remember of a product that was just created. */
export function firstValues(row: ImportRow): ImportedValues {
  return { name: row.title, description: row.description, price: centsToWire(row.price), image: null, pictureId: null };
}

function follows(current: string, last: string | undefined): boolean {
  return current.trim() === '' || current === last;
}
