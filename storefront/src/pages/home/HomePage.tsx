import { Link } from 'react-router-dom';
import { useWords } from '../../language/use-words';
import type { Product } from '../../shop/api';
import { useSession } from '../../shop/Session';
import { useArticles } from '../../shop/use-articles';
import { useCategories, useProducts } from '../../shop/use-catalogue';
import { useComingEvents } from '../../shop/use-events';
import { useShop } from '../../shop/use-shop';
import { ButtonLink } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { PageTitle } from '../../ui/PageTitle';
import { Picture } from '../../ui/Picture';
import { ProductGrid } from '../../ui/ProductCard';
import { Broken } from '../../ui/states';
import { ArticleCards } from '../articles/ArticleCards';
import { EventCards } from '../events/EventCards';

const GOODS = 8;
const NEWS = 3;
const EVENTS = 4;

/** The front page: who we are, what is new, what is going on, what there is. */
export function Page() {
  const { words } = useWords();
  const { data: shop } = useShop();
  const { me } = useSession();
  const products = useProducts({
    sort: 'createdAt:desc',
    filters: { available: { $gt: '0' } },
    pagination: { pageSize: String(GOODS), withCount: 'false' },
  });
  const articles = useArticles(1, NEWS);
  const events = useComingEvents(1, EVENTS);
  const firstName = me?.name?.split(' ')[0];

  return (
    <div className="page home">
      <section className="hero">
        <div className="hero-words">
          <PageTitle title={words('home.window')}>
            {firstName
              ? words('home.hello', { name: firstName })
              : shop?.name
                ? words('home.title', { shop: shop.name })
                : words('home.titleNameless')}
          </PageTitle>
          <p className="lead">{words('home.lead')}</p>
          <ButtonLink look="main" to="/catalogue">
            {words('home.toCatalogue')} <Icon name="arrow" size={18} />
          </ButtonLink>
        </div>
        <HeroPictures products={products.data?.data} />
      </section>
      <Shelves />
      <section className="band">
        <div className="band-head">
          <h2>{words('home.goods')}</h2>
          <Link to="/catalogue">{words('home.allGoods')}</Link>
        </div>
        {products.isError && !products.data ? (
          <Broken error={products.error} retry={products.refetch} />
        ) : (
          <ProductGrid products={products.data?.data} waiting={GOODS} />
        )}
      </section>
      {events.data && events.data.data.length > 0 && (
        <section className="band">
          <div className="band-head">
            <h2>{words('home.events')}</h2>
            <Link to="/events">{words('home.allEvents')}</Link>
          </div>
          <EventCards events={events.data.data} />
        </section>
      )}
      {articles.data && articles.data.data.length > 0 && (
        <section className="band">
          <div className="band-head">
            <h2>{words('home.news')}</h2>
            <Link to="/articles">{words('home.allNews')}</Link>
          </div>
          <ArticleCards articles={articles.data.data} />
        </section>
      )}
    </div>
  );
}

/** Three of the goods beside the greeting; their room is there before they are. */
function HeroPictures({ products }: { products: readonly Product[] | undefined }) {
  return (
    <ul className="hero-pictures">
      {[0, 1, 2].map((place) => {
        const product = products?.[place];
        return (
          <li key={place}>
            {product ? (
              <Link to={`/products/${product.slug}`}>
                <Picture image={product.images[0]} alt={product.name} sizes="(max-width: 900px) 33vw, 330px" isFirst />
              </Link>
            ) : (
              <span className="picture" />
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** The top shelves as doors. */
function Shelves() {
  const { words } = useWords();
  const { data } = useCategories();
  const top = (data ?? []).filter(({ parent }) => parent === null);
  return (
    <nav className="doors" aria-label={words('catalogue.shelves')}>
      {top.map(({ slug, name }) => (
        <Link key={slug} to={`/catalogue?category=${slug}`}>
          {name}
        </Link>
      ))}
    </nav>
  );
}
