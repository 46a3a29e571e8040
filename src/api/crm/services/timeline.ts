import { select } from '../../../platform/database/read';
import type { Trx } from '../../../platform/database/statement';
import { invalid } from '../../../platform/http/refusal';
import type { TimelineEntry } from '../contracts/bodies';
import { customerParts } from '../registry/parts';
import { timelineSql, type TimelineRow } from '../sql/timeline';
import { peekAtCustomer } from './open-customer';

/** A page of the timeline; `next` is the cursor of the following one. */
export interface TimelinePage {
  data: TimelineEntry[];
  meta: { next: string | null };
}

/** What happened with a customer over all contexts, the newest first. 404 for no customer, 400 for a foreign cursor. */
export async function readTimeline(
  handle: Trx,
  id: string,
  { after, limit, kinds }: { after?: string; limit: number; kinds?: string[] },
): Promise<TimelinePage> {
  const customer = await peekAtCustomer(handle, id);
  const sources = customerParts().flatMap((part) => part.timeline ?? []);
  const from = after === undefined ? [null, null, null] : positionOf(after);
  const values = [customer.id, ...from, kinds && kinds.length > 0 ? kinds : null, limit + 1];
  const rows = await select<TimelineRow>(handle, timelineSql(sources), values);
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    data: shown.map(({ at, kind, subject, details }) => ({ kind, at: at.toISOString(), subject, details })),
    meta: { next: rows.length > limit && last ? cursorOf(last) : null },
  };
}

function cursorOf({ at_key, kind, id }: TimelineRow): string {
  return Buffer.from(JSON.stringify([at_key, kind, id])).toString('base64url');
}

function positionOf(cursor: string): [string, string, number] {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(parsed) && parsed.length === 3) {
      const [at, kind, id] = parsed as unknown[];
      const isMoment = typeof at === 'string' && /^\d{4}-\d{2}-\d{2} [\d:.]+\+00$/.test(at);
      if (isMoment && typeof kind === 'string' && typeof id === 'number' && Number.isInteger(id)) return [at, kind, id];
    }
  } catch {
    // Any text that is no cursor of a timeline is answered alike.
  }
  throw invalid(['after'], 'is not a cursor of this timeline; take it from meta.next');
}
