import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useWords } from '../../language/use-words';
import { useCategories, useProducts } from '../../shop/use-catalogue';
import { Button, ButtonLink } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Icon } from '../../ui/Icon';
import { PageTitle } from '../../ui/PageTitle';
import { Pager } from '../../ui/Pager';
import { ProductGrid } from '../../ui/ProductCard';
import { Broken, Empty } from '../../ui/states';
import { pathTo, productQuery, SORTS, wantedOf } from './catalogue-query';
import { Crumbs } from './Crumbs';
import { Filters } from './Filters';

/** The goods: shelves, search, price, what is in stock. Everything stands in the address. */
export function Page() {
  const { words } = useWords();
  const [search, setSearch] = useSearchParams();
  const [isFiltering, setFiltering] = useState(false);
  const wanted = wantedOf(search);
  const categories = useCategories();
  const needsShelves = wanted.category !== '';
  const products = useProducts(productQuery(wanted, categories.data ?? []), { isWanted: !needsShelves || !categories.isPending });
  const path = pathTo(wanted.category, categories.data ?? []);
  const pagination = products.data?.meta.pagination;

  const change = (values: Readonly<Record<string, string>>): void => {
    const next = new URLSearchParams(search);
    next.delete('page');
    for (const [key, value] of Object.entries(values)) {
      if (value) next.set(key, value);
      else next.delete(key);
    }
    setSearch(next, { preventScrollReset: true });
  };
  const title = path.at(-1)?.name ?? (wanted.q ? words('catalogue.found', { text: wanted.q }) : words('catalogue.title'));
  const filters = <Filters wanted={wanted} categories={categories.data ?? []} change={change} />;
  const isNarrowed = Boolean(wanted.q || wanted.category || wanted.from || wanted.to || wanted.inStock);

  return (
    <div className="page catalogue">
      <Crumbs path={path.slice(0, -1)} isInside={path.length > 0} />
      <PageTitle title={title}>{title}</PageTitle>
      <div className="catalogue-columns">
        <aside className="catalogue-side" aria-label={words('catalogue.filters')}>
          {filters}
        </aside>
        <section className="catalogue-main" aria-label={words('catalogue.goods')}>
          <div className="catalogue-bar">
            <p role="status">{pagination?.total === undefined ? ' ' : words('catalogue.count', { count: pagination.total })}</p>
            <Button className="only-narrow" onClick={() => setFiltering(true)} aria-haspopup="dialog">
              <Icon name="filter" size={18} /> {words('catalogue.filters')}
            </Button>
            <label className="sort">
              <span>{words('catalogue.sort')}</span>
              <select value={wanted.sort} onChange={(event) => change({ sort: event.target.value === 'new' ? '' : event.target.value })}>
                {SORTS.map((sort) => (
                  <option key={sort} value={sort}>
                    {words(`catalogue.sort.${sort}`)}
                  </option>
                ))}
              </select>
            </label>
          </div>
          {products.isError && !products.data ? (
            <Broken error={products.error} retry={products.refetch} />
          ) : products.data?.data.length === 0 ? (
            <Empty
              icon="search"
              title={words('catalogue.nothing')}
              action={isNarrowed && <ButtonLink to="/catalogue">{words('catalogue.reset')}</ButtonLink>}
            >
              {words('catalogue.nothingText')}
            </Empty>
          ) : (
            <div className={products.isPlaceholderData ? 'is-stale' : undefined}>
              <h2 className="hidden">{words('catalogue.goods')}</h2>
              <ProductGrid products={products.data?.data} waiting={12} />
            </div>
          )}
          {pagination?.pageCount !== undefined && <Pager page={wanted.page} pageCount={pagination.pageCount} />}
        </section>
      </div>
      {isFiltering && (
        <Dialog side title={words('catalogue.filters')} onClose={() => setFiltering(false)}>
          {filters}
          <Button look="main" wide onClick={() => setFiltering(false)}>
            {words('catalogue.show', { count: pagination?.total ?? 0 })}
          </Button>
        </Dialog>
      )}
    </div>
  );
}
