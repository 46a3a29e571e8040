/** Comes with its page. */
export default function PrintPage() {
  return null;
}
