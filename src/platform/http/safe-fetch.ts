import { lookup as resolveName, type LookupAddress } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { Agent, fetch, type Response } from 'undici';
import { isPublicAddress } from './public-address';

/** Bounds of one request; the time is for everything, redirects and body included. */
export interface FetchLimits {
  maxBytes: number;
  timeoutMs: number;
  /** Lets the request reach private and loopback addresses; for a person at the command line only. */
  allowPrivate?: boolean;
  accept?: string;
}

/** What came back with a 2xx; `url` is the address after redirects. */
export interface Fetched {
  url: string;
  contentType: string;
  bytes: Buffer;
}

/** Why a request was given up. `message` is for the person and names the host, never an inner address. */
export type FetchFailure =
  | 'bad_address'
  | 'private_address'
  | 'unreachable'
  | 'timeout'
  | 'too_large'
  | 'too_many_redirects'
  | 'bad_status';

/** A request that was refused or failed. */
export class FetchError extends Error {
  override readonly name = 'FetchError';
  constructor(
    readonly reason: FetchFailure,
    message: string,
  ) {
    super(message);
  }
}

const MAX_REDIRECTS = 5;

/**
 * GETs an address that a person or a document gave. Every address a name resolves to is checked at each
 * redirect, and the socket goes to the checked address, so a name cannot change its mind in between.
 * Only http and https; the body is cut at `maxBytes` after decompression. Throws `FetchError`.
 */
export async function safeFetch(address: string, limits: FetchLimits): Promise<Fetched> {
  const agent = guardedAgent(limits.allowPrivate ?? false);
  const signal = AbortSignal.timeout(limits.timeoutMs);
  try {
    const { response, url } = await follow(allowedUrl(address, limits), { agent, signal, limits });
    const bytes = await readBody(response, limits.maxBytes);
    return { url, contentType: response.headers.get('content-type') ?? '', bytes };
  } catch (error) {
    throw failureOf(error, address, signal);
  } finally {
    await agent.destroy();
  }
}

/** A connection pool whose every socket goes to an address that was checked; for any request to a given address. */
export function guardedAgent(allowPrivate: boolean): Agent {
  return new Agent({ connect: { lookup: allowPrivate ? undefined : publicLookup }, headersTimeout: 30_000, maxHeaderSize: 32 * 1024 });
}

/** Parses an address and refuses what is not http(s) or is a private address written out. Throws `FetchError`. */
export function allowedUrl(address: string, { allowPrivate }: Pick<FetchLimits, 'allowPrivate'>): URL {
  if (!URL.canParse(address)) throw new FetchError('bad_address', `"${address.slice(0, 100)}" is not an address`);
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new FetchError('bad_address', `only http and https are read, not ${url.protocol}`);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  // Addresses written out never reach the lookup.
  if (!allowPrivate && isIP(host) !== 0 && !isPublicAddress(host)) throw privateAddress(url.hostname);
  return url;
}

interface Request {
  agent: Agent;
  signal: AbortSignal;
  limits: FetchLimits;
}

async function follow(start: URL, { agent, signal, limits }: Request): Promise<{ response: Response; url: string }> {
  let url = start;
  for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
    const response = await fetch(withoutCredentials(url), {
      dispatcher: agent,
      signal,
      redirect: 'manual',
      headers: { accept: limits.accept ?? '*/*', 'user-agent': 'Artel', ...credentialsOf(url) },
    });
    const target = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null;
    if (target === null) {
      if (!response.ok) throw new FetchError('bad_status', `${url.hostname} answered ${response.status}`);
      return { response, url: withoutCredentials(url).href };
    }
    await response.body?.cancel();
    if (!URL.canParse(target, url.href)) throw new FetchError('bad_address', `${url.hostname} redirects to what is not an address`);
    url = allowedUrl(new URL(target, url).href, limits);
  }
  throw new FetchError('too_many_redirects', `${url.hostname} redirects more than ${MAX_REDIRECTS} times`);
}

async function readBody(response: Response, maxBytes: number): Promise<Buffer> {
  const tooLarge = (): FetchError => new FetchError('too_large', `larger than ${Math.round(maxBytes / 1024 / 1024)} MB`);
  const isEncoded = response.headers.has('content-encoding');
  if (!isEncoded && Number(response.headers.get('content-length') ?? 0) > maxBytes) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    const bytes = chunk as Uint8Array;
    size += bytes.byteLength;
    if (size > maxBytes) throw tooLarge();
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

/** Resolves a name and refuses it when any of its addresses is not public; what is given back is connected to. */
const publicLookup: LookupFunction = (hostname, options, callback) => {
  resolveName(hostname, { ...options, all: true }, (error, addresses: LookupAddress[] | undefined) => {
    const [first] = addresses ?? [];
    if (error) callback(error, '', 0);
    else if (!first || !addresses?.every(({ address }) => isPublicAddress(address))) callback(privateAddress(hostname), '', 0);
    else if (options.all) callback(null, addresses);
    else callback(null, first.address, first.family);
  });
};

function privateAddress(host: string): FetchError {
  return new FetchError('private_address', `${host} is not an address of the public internet`);
}

function failureOf(error: unknown, address: string, signal: AbortSignal): FetchError {
  for (let cause = error; cause instanceof Error; cause = cause.cause) if (cause instanceof FetchError) return cause;
  const host = URL.canParse(address) ? new URL(address).hostname : address.slice(0, 100);
  if (signal.aborted) return new FetchError('timeout', `${host} did not answer in time`);
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return new FetchError('unreachable', `${host} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`);
}

/** Credentials in the address go as a header to that host only; fetch itself refuses such an address. */
function credentialsOf(url: URL): Record<string, string> {
  if (!url.username) return {};
  const pair = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`;
  return { authorization: `Basic ${Buffer.from(pair).toString('base64')}` };
}

function withoutCredentials(url: URL): URL {
  const clean = new URL(url);
  clean.username = '';
  clean.password = '';
  return clean;
}
