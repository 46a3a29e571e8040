import { useEffect, useState, type FormEvent } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useWords } from '../../language/use-words';
import { Button } from '../../ui/Button';
import { SelectField, TextField } from '../../ui/Field';
import { Icon } from '../../ui/Icon';
import { ORDER_FILTERS, SORTS, STATUSES, type OrderFilter, type OrderFilters } from './orders-query';

/** The manager's filters, for one's own orders. The address holds what counts. */
export function OrderFiltersForm({ filters, sort }: { filters: OrderFilters; sort: string }) {
  const { words } = useWords();
  const [search, setSearch] = useSearchParams();
  const [typed, setTyped] = useState(filters);
  const isUsed = ORDER_FILTERS.some((name) => filters[name] !== '');
  const [isOpen, setOpen] = useState(isUsed);
  const asked = search.toString();
  useEffect(() => setTyped(filters), [asked]);

  const apply = (wanted: Partial<OrderFilters> & { sort?: string }): void => {
    const next = new URLSearchParams(search);
    next.delete('page');
    for (const [name, value] of Object.entries(wanted)) {
      if (value) next.set(name, value);
      else next.delete(name);
    }
    setSearch(next, { preventScrollReset: true });
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    apply(typed);
  };
  const bind = (name: OrderFilter) => ({
    value: typed[name],
    onChange: (event: { target: { value: string } }) => setTyped((now) => ({ ...now, [name]: event.target.value })),
  });
  const statuses = [
    { value: '', label: words('filter.any') },
    ...STATUSES.map((status) => ({ value: status, label: words(`status.${status}`) })),
  ];

  return (
    <form className="order-filters" onSubmit={submit} role="search" aria-label={words('orders.filters')}>
      <div className="order-filters-bar">
        <Button onClick={() => setOpen(!isOpen)} aria-expanded={isOpen}>
          <Icon name="filter" size={18} /> {words('catalogue.filters')}
        </Button>
        <label className="sort">
          <span>{words('catalogue.sort')}</span>
          <select value={sort} onChange={(event) => apply({ sort: event.target.value === SORTS[0] ? '' : event.target.value })}>
            {SORTS.map((one) => (
              <option key={one} value={one}>
                {words(`orders.sort.${one}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {isOpen && (
        <div className="order-filters-fields">
          <TextField label={words('orders.number')} maxLength={30} {...bind('number')} />
          <TextField label={words('orders.customer')} maxLength={100} {...bind('customer')} />
          <TextField label={words('orders.manager')} maxLength={100} {...bind('manager')} />
          <SelectField
            label={words('orders.status')}
            choices={statuses}
            value={typed.status}
            onChoose={(status) => setTyped((now) => ({ ...now, status }))}
          />
          <TextField label={words('orders.totalFrom')} inputMode="decimal" {...bind('least')} />
          <TextField label={words('orders.totalTo')} inputMode="decimal" {...bind('most')} />
          <TextField label={words('orders.since')} type="date" {...bind('since')} />
          <TextField label={words('orders.until')} type="date" {...bind('until')} />
          <div className="order-filters-buttons">
            <Button type="submit" look="main">
              {words('filter.apply')}
            </Button>
            {isUsed && (
              <Button look="quiet" onClick={() => apply(Object.fromEntries(ORDER_FILTERS.map((name) => [name, ''])))}>
                {words('catalogue.reset')}
              </Button>
            )}
          </div>
        </div>
      )}
    </form>
  );
}
