import { useEffect, useState } from 'react';

/** How long nothing is drawn while something is read, in milliseconds: a quick answer shows no flicker. */
const PATIENCE_MS = 150;

/** True once waiting has lasted long enough to be shown. */
export function useLateness(): boolean {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return isLate;
}

/** Room that a page takes while its program or words are fetched. */
export function Loading() {
  const isLate = useLateness();
  return <div className="waiting-page">{isLate && <span className="spinner" />}</div>;
}

/** Grey bars in the shape of what will be there. */
export function Bars({ count = 3, tall = false }: { count?: number; tall?: boolean }) {
  const isLate = useLateness();
  return (
    <div className={isLate ? 'bars' : 'bars bars-quiet'} aria-hidden="true">
      {Array.from({ length: count }, (_, index) => (
        <span key={index} className={tall ? 'bar bar-tall' : 'bar'} />
      ))}
    </div>
  );
}
