import type { LiveOrder } from '../../../../../api/orders/contracts/live';
import { live } from './connection';

/** Enough for the slowest event; bulk changes bring many at once. */
const REMEMBERED = 500;

const versions = new Map<string, number>();

/** Call it with the answer of each own write: the version that it brought. */
export function rememberOwnChange(documentId: string, version: number): void {
  versions.delete(documentId);
  versions.set(documentId, version);
  const [oldest] = versions.keys();
  if (versions.size > REMEMBERED && oldest !== undefined) versions.delete(oldest);
}

/** True when I made this change, in whatever tab: own changes do not flash. An event may arrive before the write's answer. */
export function isOwnChange(event: LiveOrder): boolean {
  const isByMe = event.changedById !== undefined && event.changedById === live.me?.id;
  return isByMe || versions.get(event.documentId) === event.version;
}
