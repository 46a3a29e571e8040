/** Comes with its page. */
export default function OrdersPage() {
  return null;
}
