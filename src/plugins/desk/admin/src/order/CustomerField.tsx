import { forwardRef, useId, useState, type KeyboardEvent } from 'react';
import { Flex, TextInput, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { CustomerBrief } from '../../../../../api/orders/contracts/staff-bodies';
import { Avatar } from '../ui/Avatar';
import { useDeskApi } from '../ui/useDeskApi';
import { useFormats } from '../ui/useFormats';
import { CategoryBadge } from './CustomerFigures';
import { SearchList } from './SearchList';
import { useFound } from './useFound';

const Frame = styled.div`
  position: relative;
  width: 100%;
`;

/** Fewer signs than this find too many. */
const SHORTEST = 3;

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** The beginning of a Russian phone without its 8 or +7; null when it is none. */
function withoutTrunk(text: string): string | null {
  const digits = digitsOf(text);
  return digits.length >= 5 && digits.length <= 10 && /^[78]/.test(digits) && !/\p{L}/u.test(text) ? digits.slice(1) : null;
}

/** Whether a typed phone is this customer's: the last ten digits tell. */
function isPhoneOf(text: string, { phone }: CustomerBrief): boolean {
  const typed = digitsOf(text);
  return typed.length >= 10 && phone !== null && digitsOf(phone).slice(-10) === typed.slice(-10);
}

interface CustomerFieldProps {
  value: string;
  autoFocus?: boolean;
  onType: (text: string) => void;
  onPick: (customer: CustomerBrief) => void;
  /** Enter with nobody found: the next field. */
  onNext: () => void;
}

/** The phone in any notation; whoever is found by it (or by a name) can be taken. A whole phone takes its customer by itself. */
export const CustomerField = forwardRef<HTMLInputElement, CustomerFieldProps>(function CustomerField(
  { value, autoFocus = false, onType, onPick, onNext },
  ref,
) {
  const intl = useIntl();
  const formats = useFormats();
  const api = useDeskApi();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const query = value.trim();
  const search = async (q: string): Promise<CustomerBrief[]> => {
    const { data } = await api.get<{ data: CustomerBrief[] }>('/customers', { q });
    const rest = withoutTrunk(q);
    return data.length > 0 || rest === null ? data : (await api.get<{ data: CustomerBrief[] }>('/customers', { q: rest })).data;
  };
  const found = useFound(isOpen && query.length >= SHORTEST ? query : null, search);
  const isShown = isOpen && found.query === query && found.items.length > 0;
  const pick = (customer: CustomerBrief): void => {
    setOpen(false);
    setActive(0);
    onPick(customer);
  };
  const settle = async (): Promise<boolean> => {
    if (digitsOf(query).length < 10 || !isOpen) return false;
    const items = found.query === query ? found.items : await found.now(query);
    const exact = items.find((customer) => isPhoneOf(query, customer));
    if (exact) pick(exact);
    return exact !== undefined;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    const chosen = found.items[active];
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      if (isShown && chosen) pick(chosen);
      else void settle().then((isTaken) => !isTaken && onNext());
    } else if ((event.code === 'ArrowDown' || event.code === 'ArrowUp') && found.items.length > 0) {
      event.preventDefault();
      const by = event.code === 'ArrowDown' ? 1 : -1;
      setActive((active + by + found.items.length) % found.items.length);
    } else if (event.key === 'Escape' && isShown) {
      event.preventDefault();
      event.stopPropagation();
      setOpen(false);
    }
  };
  return (
    <Frame>
      <TextInput
        ref={ref}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={isShown}
        aria-controls={`${id}-list`}
        aria-activedescendant={isShown ? `${id}-list-${active}` : undefined}
        type="tel"
        autoComplete="off"
        maxLength={50}
        autoFocus={autoFocus}
        value={value}
        onChange={(event) => {
          onType(event.target.value);
          setOpen(true);
          setActive(0);
        }}
        onBlur={() => void settle().then(() => setOpen(false))}
        onKeyDown={onKeyDown}
      />
      {isShown && (
        <SearchList
          id={`${id}-list`}
          label={intl.formatMessage({ id: 'desk.new.found' })}
          items={found.items}
          keyOf={(customer) => customer.documentId}
          active={active}
          onPoint={setActive}
          onPick={pick}
        >
          {(customer) => (
            <Flex gap={3}>
              <Avatar name={customer.name ?? '?'} size={28} />
              <Flex direction="column" alignItems="flex-start" flex={1} minWidth={0}>
                <Typography ellipsis maxWidth="100%">
                  {customer.name ?? intl.formatMessage({ id: 'desk.order.customer.unnamed' })}
                </Typography>
                <Typography variant="pi" textColor="neutral600">
                  {[formats.phone(customer.phone), customer.email].filter(Boolean).join(' · ')}
                </Typography>
              </Flex>
              <CategoryBadge category={customer.category} />
            </Flex>
          )}
        </SearchList>
      )}
    </Frame>
  );
});
