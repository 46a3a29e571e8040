import { useEffect, useRef, type ReactNode } from 'react';
import { useShop } from '../shop/use-shop';

/** Where the reader came in, until they have gone on from there. */
let entrance: string | null = location.pathname;

/**
 * The page's one heading. It names the window, and takes the focus when one page follows another, so that a screen reader
 * says where the reader has come to.
 */
export function PageTitle({ children, title, side }: { children: ReactNode; title?: string; side?: ReactNode }) {
  const { data: shop } = useShop();
  const heading = useRef<HTMLHeadingElement>(null);
  const name = title ?? (typeof children === 'string' ? children : '');

  useEffect(() => {
    if (location.pathname !== entrance) entrance = null;
    if (entrance === null) heading.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    document.title = [name, shop?.name].filter(Boolean).join(' · ');
  }, [name, shop?.name]);

  return (
    <div className="page-title">
      <h1 ref={heading} tabIndex={-1}>
        {children}
      </h1>
      {side}
    </div>
  );
}
