import { createHash } from 'node:crypto';
import path from 'node:path';

/** The repository's folder. */
export const projectDir = path.resolve(__dirname, '../..');

/** Where the app under test lies, laid out like the runtime image; two runs at once need two of these. */
export const appDir = path.resolve(projectDir, process.env.ARTEL_TEST_DIST ?? '.build/test');

/** Its compiled server. */
export const distDir = path.join(appDir, 'dist');

/** Begins the name of every database of this app folder, so that two checkouts may share one server. */
export const databasePrefix = `artel_test_${createHash('sha1').update(appDir).digest('hex').slice(0, 8)}`;

/** The migrated database that every suite's own is cloned from. */
export const templateDatabase = `${databasePrefix}_template`;
