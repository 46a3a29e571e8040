import { invalid, Refusal } from '../../../platform/http/refusal';
import type { CustomerFault, CustomerField } from '../domain/customer';

const FAULTS: Record<CustomerFault['fault'], string> = {
  'bad-phone': 'is not a phone number; write it like +7 999 123-45-67',
  'bad-email': 'is not an e-mail address',
  'born-in-future': 'is in the future',
  'born-too-long-ago': 'is before 1900',
  unreachable: 'is required, or an e-mail, or a short name',
};

/** 400 that names the field. */
export function faultyField({ field, fault }: CustomerFault): Refusal {
  return invalid([field], FAULTS[fault]);
}

/** 409 `DUPLICATE`: another record has this phone or e-mail; it is named, so that staff can open it. */
export function duplicateCustomer(holder: {
  document_id: string;
  name: string | null;
  phone: string | null;
  field: string;
  is_deleted: boolean;
}): Refusal {
  const { document_id: documentId, name, phone, field, is_deleted: isDeleted } = holder;
  return new Refusal(409, `${field}: belongs to ${name ?? 'another customer'}${isDeleted ? ', who is marked for deletion' : ''}`, {
    code: 'DUPLICATE',
    field,
    customer: { documentId, name, phone, isDeleted },
  });
}

/** 409 `STALE_VERSION`: somebody changed these fields meanwhile; `last` is the newest edit of the record, if one is known. */
export function staleCustomer(fields: readonly CustomerField[], last: { actor_name: string; at: Date } | undefined): Refusal {
  return new Refusal(409, `${fields.join(', ')}: changed meanwhile; read the customer again`, {
    code: 'STALE_VERSION',
    fields,
    changedBy: last ? { name: last.actor_name } : null,
    changedAt: last?.at.toISOString() ?? null,
  });
}
