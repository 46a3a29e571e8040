import { Link } from 'react-router-dom';
import { useWords } from '../../language/use-words';

/** The shelves above. */
export function Crumbs({ path, isInside }: { path: readonly { slug: string; name: string }[]; isInside: boolean }) {
  const { words } = useWords();
  return (
    <nav className="crumbs" aria-label={words('catalogue.path')}>
      {isInside && (
        <ol>
          <li>
            <Link to="/catalogue">{words('catalogue.title')}</Link>
          </li>
          {path.map(({ slug, name }) => (
            <li key={slug}>
              <Link to={`/catalogue?category=${slug}`}>{name}</Link>
            </li>
          ))}
        </ol>
      )}
    </nav>
  );
}
