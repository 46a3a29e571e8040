/** Comes with its page. */
export default function CounterPage() {
  return null;
}
