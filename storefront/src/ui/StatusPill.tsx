import { useWords } from '../language/use-words';
import type { Order } from '../shop/api';

/** An order's status: the word always stands there, the ground only helps. */
export function StatusPill({ status }: { status: Order['status'] }) {
  const { words } = useWords();
  return <span className={`pill pill-${status.replaceAll('_', '-')}`}>{words(`status.${status}`)}</span>;
}

/** How the order stands with its payment. */
export function PaymentWord({ payment }: { payment: Order['paymentStatus'] }) {
  const { words } = useWords();
  return <span className={`payment payment-${payment}`}>{words(`payment.${payment}`)}</span>;
}
