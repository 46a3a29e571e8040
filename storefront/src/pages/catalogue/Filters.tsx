import { useEffect, useState, type FormEvent } from 'react';
import { Link, useSearchParams } from 'react-router-dom';
import { useWords } from '../../language/use-words';
import type { Category } from '../../shop/api';
import { Button } from '../../ui/Button';
import { CheckField, TextField } from '../../ui/Field';
import { pathTo, type Wanted } from './catalogue-query';

/** What narrows the catalogue down. */
export function Filters({
  wanted,
  categories,
  change,
}: {
  wanted: Wanted;
  categories: readonly Category[];
  change: (values: Readonly<Record<string, string>>) => void;
}) {
  const { words } = useWords();
  return (
    <div className="filters">
      <Shelves wanted={wanted} categories={categories} />
      <Price key={`${wanted.from}-${wanted.to}`} wanted={wanted} change={change} />
      <CheckField checked={wanted.inStock} onChange={(event) => change({ stock: event.target.checked ? '1' : '' })}>
        {words('catalogue.inStock')}
      </CheckField>
    </div>
  );
}

/** The top shelves, and what lies below the one that is open. */
function Shelves({ wanted, categories }: { wanted: Wanted; categories: readonly Category[] }) {
  const { words } = useWords();
  const [search] = useSearchParams();
  const open = new Set(pathTo(wanted.category, categories).map(({ slug }) => slug));
  const to = (slug: string): string => {
    const next = new URLSearchParams(search);
    next.delete('page');
    if (slug) next.set('category', slug);
    else next.delete('category');
    return `/catalogue?${next.toString()}`;
  };
  const rows = (parent: string | null) => (
    <ul>
      {categories
        .filter((one) => (one.parent?.slug ?? null) === parent)
        .map(({ slug, name }) => (
          <li key={slug}>
            <Link to={to(slug)} preventScrollReset aria-current={slug === wanted.category ? 'page' : undefined}>
              {name}
            </Link>
            {open.has(slug) && categories.some((one) => one.parent?.slug === slug) && rows(slug)}
          </li>
        ))}
    </ul>
  );
  return (
    <nav className="shelves" aria-label={words('catalogue.shelves')}>
      <Link to={to('')} preventScrollReset aria-current={wanted.category === '' ? 'page' : undefined}>
        {words('catalogue.all')}
      </Link>
      {rows(null)}
    </nav>
  );
}

function Price({ wanted, change }: { wanted: Wanted; change: (values: Readonly<Record<string, string>>) => void }) {
  const { words } = useWords();
  const [from, setFrom] = useState(wanted.from);
  const [to, setTo] = useState(wanted.to);
  useEffect(() => {
    setFrom(wanted.from);
    setTo(wanted.to);
  }, [wanted.from, wanted.to]);
  const clean = (text: string): string => text.replace(',', '.').replace(/[^\d.]/g, '');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    change({ from: clean(from), to: clean(to) });
  };
  return (
    <form className="price-filter" onSubmit={submit}>
      <fieldset>
        <legend>{words('catalogue.price')}</legend>
        <div className="pair">
          <TextField label={words('filter.from')} inputMode="decimal" value={from} onChange={(event) => setFrom(event.target.value)} />
          <TextField label={words('filter.to')} inputMode="decimal" value={to} onChange={(event) => setTo(event.target.value)} />
        </div>
      </fieldset>
      <Button type="submit" wide>
        {words('filter.apply')}
      </Button>
    </form>
  );
}
