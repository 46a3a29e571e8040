import { z } from 'zod';

/** Version of the archive's layout; a restore refuses others. */
export const BACKUP_FORMAT = 1;

/** Name of the manifest inside the archive, its first entry. */
export const MANIFEST_FILE = 'manifest.json';

const checked = z.object({ file: z.string(), bytes: z.number().int().nonnegative(), sha256: z.string().regex(/^[0-9a-f]{64}$/) });

const table = checked.extend({ schema: z.string(), name: z.string(), columns: z.array(z.string()), rows: z.number().int().nonnegative() });

const sequence = z.object({ schema: z.string(), name: z.string(), value: z.string(), isCalled: z.boolean() });

/** What a backup holds; everything in it is checked before a restore writes anything. */
export const manifestSchema = z.object({
  format: z.literal(BACKUP_FORMAT),
  /** Version of Artel that wrote it. */
  version: z.string(),
  createdAt: z.iso.datetime(),
  tables: z.array(table),
  sequences: z.array(sequence),
  files: z.array(checked),
});

export type Manifest = z.output<typeof manifestSchema>;
export type CheckedFile = z.output<typeof checked>;
export type TableCopy = z.output<typeof table>;
export type SequenceState = z.output<typeof sequence>;

/** Where an archive keeps a folder of the machine: uploads are served to anyone, private files only by routes. */
export interface KeptFolder {
  name: 'uploads' | 'private';
  folder: string;
}

/** A backup that is damaged, foreign or does not fit; a refusal with words for the person at the terminal. */
export class BackupRefused extends Error {}
