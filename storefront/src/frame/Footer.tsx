import { Link } from 'react-router-dom';
import { useWords } from '../language/use-words';
import { useShop } from '../shop/use-shop';
import { usePages } from '../shop/use-pages';

/** Who the shop is, how to reach it, and its texts. */
export function Footer() {
  const { words } = useWords();
  const { data: shop } = useShop();
  const { data: pages } = usePages();
  return (
    <footer className="footer">
      <div className="footer-row">
        <div className="footer-about">
          <strong>{shop?.name ?? ' '}</strong>
          {shop?.address && <p>{shop.address}</p>}
          <p>
            {shop?.phone && <a href={`tel:${shop.phone.replace(/[^\d+]/g, '')}`}>{shop.phone}</a>}
            {shop?.email && <a href={`mailto:${shop.email}`}>{shop.email}</a>}
          </p>
        </div>
        <nav aria-label={words('frame.footer')}>
          <ul>
            <li>
              <Link to="/catalogue">{words('catalogue.title')}</Link>
            </li>
            {(pages ?? []).map(({ slug, title }) => (
              <li key={slug}>
                <Link to={`/pages/${slug}`}>{title}</Link>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  );
}
