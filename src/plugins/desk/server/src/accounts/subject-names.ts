import type { AuditEntryBody } from '../../../../../api/accounts/contracts/audit';
import type { LoggedEntry } from '../../../../../api/accounts/services/read-audit';
import { userNames } from '../../../../../api/accounts/services/user-names';
import { customerNames } from '../../../../../api/crm/services/customer-names';
import { orderNumbers } from '../../../../../api/orders/services/order-numbers';
import type { Trx } from '../../../../../platform/database/statement';

/** Who can name the subjects of entries, by kind of subject. */
const NAMED_BY: Record<string, (handle: Trx, ids: readonly string[]) => Promise<Map<string, string>>> = {
  customer: customerNames,
  'api::crm.customer': customerNames,
  user: userNames,
  order: orderNumbers,
};

/** Fields by which an entry names its subject itself, the first of them that is there. */
const NAMING_FIELDS = ['name', 'fileName', 'title', 'manager'];

/** Puts to each entry what its subject is called now; what the entry itself says where nobody else knows; null otherwise. */
export async function withSubjectNames(handle: Trx, entries: readonly LoggedEntry[]): Promise<AuditEntryBody[]> {
  const names = new Map<string, Map<string, string>>();
  for (const [subject, namesOf] of Object.entries(NAMED_BY)) {
    const ids = entries.flatMap((entry) => (entry.subject === subject && entry.subjectId !== null ? [entry.subjectId] : []));
    names.set(subject, await namesOf(handle, [...new Set(ids)]));
  }
  return entries.map((entry) => {
    const known = names.get(entry.subject);
    return { ...entry, subjectName: (known ? known.get(entry.subjectId ?? '') : ownName(entry)) ?? null };
  });
}

function ownName({ subject, actor, before, after }: LoggedEntry): string | undefined {
  if (subject === 'panel-user') return actor.name;
  const sides = [after, before].filter((side): side is Record<string, unknown> => typeof side === 'object' && side !== null);
  const found = sides.flatMap((side) => NAMING_FIELDS.map((field) => side[field]));
  return found.find((value): value is string => typeof value === 'string' && value !== '');
}
