/** Comes with its page. */
export default function OrderPage() {
  return null;
}
