/** Comes with its page. */
export default function NewOrderPage() {
  return null;
}
