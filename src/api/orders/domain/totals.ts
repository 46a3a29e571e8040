import { cents, MAX_TOTAL_CENTS, type Cents } from '../../../kernel/money';
import { ok, refused, type Result } from '../../../kernel/result';

/** What a line costs: price of one piece in minor units, whole pieces. */
export interface PricedLine {
  unitPrice: Cents;
  quantity: number;
}

export type TotalsFault = 'DISCOUNT_ABOVE_TOTAL' | 'TOTAL_TOO_LARGE';

/** Line total = unit price × quantity, in minor units; null when it is larger than the database holds. */
export function lineTotal(line: PricedLine): Cents | null {
  const product = line.unitPrice * line.quantity;
  return product <= MAX_TOTAL_CENTS ? cents(product) : null;
}

/** Sum of the lines − discount + delivery, never below zero and never above numeric(14,2) (data-model.md, invariant 2). */
export function orderTotal(lines: readonly PricedLine[], discount: Cents, deliveryCost: Cents): Result<Cents, TotalsFault> {
  let goods = 0;
  for (const line of lines) {
    const total = lineTotal(line);
    if (total === null) return refused('TOTAL_TOO_LARGE');
    goods += total;
  }
  const total = goods - discount + deliveryCost;
  if (total < 0) return refused('DISCOUNT_ABOVE_TOTAL');
  if (goods > MAX_TOTAL_CENTS || total > MAX_TOTAL_CENTS) return refused('TOTAL_TOO_LARGE');
  return ok(cents(total));
}
