import type { CustomerColumns } from '../../domain/customer';
import type { MergeRecord } from '../../sql/merge/records';

/** The part of a record that a merge changes and undoing gives back. */
export interface KeptRecord {
  name: string | null;
  phone: string | null;
  email: string | null;
  vkId: string | null;
  deletedAt: string | null;
  userId: number | null;
}

/** What undoing a merge needs, as it is stored. */
export interface MergeSnapshot {
  /** The record that went (the timeline reads its name). */
  customer: KeptRecord;
  into: KeptRecord;
  /** What the record that stayed took, by column, and what it had before. */
  columns: CustomerColumns;
  before: CustomerColumns;
  /** Identities of the record that went. */
  identities: { kind: string; value: string }[];
  /** Row ids of the consents that were written. */
  words: number[];
  /** What the parts moved, by their names. */
  moved: Record<string, unknown>;
  /** Records that had been merged into the one that went. */
  followers: number[];
}

/** The part of a record that is kept. */
export function keptOf(record: MergeRecord): KeptRecord {
  const { name, phone, email, vk_id: vkId, user_id: userId } = record;
  return { name, phone, email, vkId, userId, deletedAt: record.deleted_at?.toISOString() ?? null };
}

/** Identities as the two lists that a statement takes. */
export function kindsOf(identities: readonly { kind: string }[]): string[] {
  return identities.map(({ kind }) => kind);
}

/** See `kindsOf`. */
export function valuesOf(identities: readonly { value: string }[]): string[] {
  return identities.map(({ value }) => value);
}
