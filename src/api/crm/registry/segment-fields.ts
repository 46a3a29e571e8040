import type { Parameters } from '../../../platform/http/list-sql';
import type { SegmentFieldKind } from '../domain/segments/rules';

/**
 * A field that segments can choose customers by. `sql` is the expression over `c` (for `moment` a timestamptz, for
 * `anniversary` and `age` a date, for `tags` and `consent` the customer's row id). Another context adds its own, such as the
 * last visit: `(select max(v.at) from visits v where v.customer_id = c.id and v.cancelled_at is null)`.
 */
export interface SegmentField extends SegmentFieldKind {
  name: string;
  sql: string | ((parameters: Parameters) => string);
  /** Whether a marketer may use it: only what they typed of their recipients themselves. */
  isTyped?: boolean;
}

const fields = new Map<string, SegmentField>();

/** Makes a field known; call it in a context's `register`, on every node. A second one under a name takes the first one's place. */
export function registerSegmentField(field: SegmentField): void {
  fields.set(field.name, field);
}

/** Every field, in the order of registration. */
export function segmentFields(): SegmentField[] {
  return [...fields.values()];
}

/** One field by its name. */
export function segmentField(name: string): SegmentField | undefined {
  return fields.get(name);
}
