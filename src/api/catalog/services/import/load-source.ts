import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { errorMessage } from '../../../../platform/error-code';
import { safeFetch } from '../../../../platform/http/safe-fetch';
import { sourceAddress } from '../../domain/import/source-key';
import { IMPORT_LIMITS, UnreadableSource } from '../../domain/import/source-row';

const SOURCE_TIMEOUT_MS = 20_000;

/** A source's bytes; `sourceUrl` is what products remember, `baseUrl` what links are relative to (none for a file). */
export interface LoadedSource {
  bytes: Uint8Array;
  contentType?: string;
  sourceUrl: string;
  baseUrl?: string;
}

/** What products remember of a source: its address, or the file's absolute path as a `file:` address. */
export function sourceUrlOf(source: string): string {
  return sourceAddress(isAddress(source) ? source : pathToFileURL(path.resolve(source)).href);
}

/** Reads a source from the web or from a file, at most 10 MB. Throws `UnreadableSource`. */
export async function loadSource(source: string, allowPrivate: boolean): Promise<LoadedSource> {
  try {
    return isAddress(source) ? await download(source, allowPrivate) : await fromFile(source);
  } catch (error) {
    throw new UnreadableSource(errorMessage(error));
  }
}

async function download(source: string, allowPrivate: boolean): Promise<LoadedSource> {
  const accept = 'application/rss+xml, application/atom+xml, application/xml;q=0.9, application/json;q=0.9, text/html;q=0.8, */*;q=0.5';
  const fetched = await safeFetch(source, { maxBytes: IMPORT_LIMITS.sourceBytes, timeoutMs: SOURCE_TIMEOUT_MS, allowPrivate, accept });
  return { bytes: fetched.bytes, contentType: fetched.contentType, sourceUrl: sourceUrlOf(source), baseUrl: fetched.url };
}

async function fromFile(source: string): Promise<LoadedSource> {
  const file = await stat(source);
  if (!file.isFile()) throw new UnreadableSource(`${source} is not a file`);
  if (file.size > IMPORT_LIMITS.sourceBytes) throw new UnreadableSource('larger than 10 MB');
  return { bytes: await readFile(source), sourceUrl: sourceUrlOf(source) };
}

/** Anything with a scheme is an address; one letter is a Windows drive. */
function isAddress(source: string): boolean {
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(source);
}
