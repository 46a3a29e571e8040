import { Link, useSearchParams } from 'react-router-dom';
import { useWords } from '../language/use-words';
import { Icon } from './Icon';

/** Steps through a list; the page stands in the address. */
export function Pager({ page, pageCount }: { page: number; pageCount: number }) {
  const { words } = useWords();
  const [search] = useSearchParams();
  if (pageCount <= 1) return null;
  const to = (wanted: number): string => {
    const next = new URLSearchParams(search);
    if (wanted === 1) next.delete('page');
    else next.set('page', String(wanted));
    return `?${next.toString()}`;
  };
  return (
    <nav className="pager" aria-label={words('pager.label')}>
      {page > 1 ? (
        <Link className="button button-plain" to={to(page - 1)} rel="prev">
          <Icon name="back" size={16} /> {words('pager.previous')}
        </Link>
      ) : (
        <span />
      )}
      <span className="pager-place">{words('pager.place', { page, pageCount })}</span>
      {page < pageCount ? (
        <Link className="button button-plain" to={to(page + 1)} rel="next">
          {words('pager.next')} <Icon name="arrow" size={16} />
        </Link>
      ) : (
        <span />
      )}
    </nav>
  );
}
