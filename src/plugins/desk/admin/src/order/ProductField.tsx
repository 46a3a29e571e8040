import { forwardRef, useId, useState, type KeyboardEvent } from 'react';
import { TextInput } from '@strapi/design-system';
import { Search } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { ProductBrief } from '../../../../../api/orders/contracts/staff-bodies';
import { useDeskApi } from '../ui/useDeskApi';
import { Kbd } from '../ui/Kbd';
import { ProductOption } from './ProductOption';
import { SearchList, SearchWords } from './SearchList';
import { exactProduct, readTyped } from './typed-product';
import { useFound } from './useFound';

const Frame = styled.div`
  position: relative;
  width: 100%;
`;

interface ProductFieldProps {
  label: string;
  placeholder: string;
  /** The key that leads here, shown in the empty field. */
  hotKey?: string;
  isDisabled?: boolean;
  autoFocus?: boolean;
  onPick: (product: ProductBrief, quantity: number) => void;
  /** Enter in the empty field. */
  onEmptyEnter?: () => void;
}

/** Finds a product by name, SKU or barcode. Enter adds: a scanned or whole code at once, else the highlighted one; `3*` before it is three. */
export const ProductField = forwardRef<HTMLInputElement, ProductFieldProps>(function ProductField(
  { label, placeholder, hotKey, isDisabled = false, autoFocus = false, onPick, onEmptyEnter },
  ref,
) {
  const intl = useIntl();
  const api = useDeskApi();
  const id = useId();
  const [text, setText] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const [missed, setMissed] = useState<string | null>(null);
  const { quantity, query } = readTyped(text);
  const found = useFound(
    isOpen && query !== '' ? query : null,
    async (q) => (await api.get<{ data: ProductBrief[] }>('/products', { q })).data,
  );
  const isShown = isOpen && query !== '' && found.items.length > 0;

  const pick = (product: ProductBrief): void => {
    onPick(product, quantity);
    setText('');
    setOpen(false);
    setActive(0);
    setMissed(null);
  };
  const enter = async (): Promise<void> => {
    if (query === '') {
      onEmptyEnter?.();
      return;
    }
    const pointed = found.query === query ? found.items[active] : undefined;
    if (pointed) {
      pick(pointed);
      return;
    }
    // A scanner sends Enter before the search has answered, and the next code right after it.
    setText('');
    const items = await found.now(query);
    const exact = exactProduct(query, items);
    if (exact) {
      onPick(exact, quantity);
      return;
    }
    setText((now) => (now === '' ? text : now));
    setMissed(items.length === 0 ? query : null);
    setOpen(true);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      void enter();
    } else if (event.code === 'ArrowDown' || event.code === 'ArrowUp') {
      if (found.items.length === 0) return;
      event.preventDefault();
      const by = event.code === 'ArrowDown' ? 1 : -1;
      setActive((active + by + found.items.length) % found.items.length);
    } else if (event.key === 'Escape' && text !== '') {
      event.preventDefault();
      event.stopPropagation();
      setText('');
      setMissed(null);
    }
  };
  const nothing = missed === query || (found.query === query && found.items.length === 0 && !found.isSearching);
  return (
    <Frame>
      <TextInput
        ref={ref}
        role="combobox"
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={isShown}
        aria-controls={`${id}-list`}
        aria-activedescendant={isShown ? `${id}-list-${active}` : undefined}
        aria-keyshortcuts={hotKey}
        autoComplete="off"
        spellCheck={false}
        size="S"
        placeholder={placeholder}
        disabled={isDisabled}
        autoFocus={autoFocus}
        value={text}
        startAction={<Search aria-hidden fill="neutral600" />}
        endAction={hotKey && text === '' ? <Kbd>{hotKey}</Kbd> : undefined}
        onChange={(event) => {
          setText(event.target.value);
          setOpen(true);
          setActive(0);
          setMissed(null);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      {isShown && (
        <SearchList
          id={`${id}-list`}
          label={label}
          items={found.items}
          keyOf={(product) => product.documentId}
          active={active}
          onPoint={setActive}
          onPick={pick}
        >
          {(product) => <ProductOption product={product} />}
        </SearchList>
      )}
      {isOpen && query !== '' && !isShown && (found.hasFailed || nothing) && (
        <SearchWords>
          {intl.formatMessage({ id: found.hasFailed ? 'desk.order.search.failed' : 'desk.order.search.nothing' }, { query })}
        </SearchWords>
      )}
    </Frame>
  );
});
