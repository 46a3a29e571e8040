import { useEffect, useId, useState, type KeyboardEvent } from 'react';
import { Field, Flex, TextInput, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { Visitor } from '../../../../../api/club/contracts/staff';
import { SearchList } from '../order/SearchList';
import { isSearchable, useVisitors } from '../reception/useVisitors';
import { Avatar } from '../ui/Avatar';
import { useFormats } from '../ui/useFormats';

/** In a dialog that scrolls, a list over the fields would be cut off: it stands among them. */
const Frame = styled.div`
  width: 100%;
  ul[role='listbox'] {
    position: static;
    max-height: 220px;
    margin-top: 4px;
  }
`;

/** Finds somebody by the last digits of the phone or by name; arrows and Enter take one. */
export function VisitorField({ label, onPick }: { label: string; onPick: (visitor: Visitor | null) => void }) {
  const intl = useIntl();
  const formats = useFormats();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [picked, setPicked] = useState<Visitor | null>(null);
  const [active, setActive] = useState(0);
  const { visitors, typed: answered } = useVisitors(picked ? '' : typed, () => undefined);
  useEffect(() => onPick(picked), [picked]);
  useEffect(() => setActive(0), [answered]);
  const nameOf = ({ name, phone }: Visitor): string =>
    name ?? (formats.phone(phone) || intl.formatMessage({ id: 'desk.reception.nameless' }));
  const isShown = picked === null && isSearchable(typed) && visitors.length > 0;
  const take = (visitor: Visitor): void => {
    setPicked(visitor);
    setTyped(nameOf(visitor));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    const chosen = visitors[active];
    if (!isShown || event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && chosen) {
      event.preventDefault();
      take(chosen);
    } else if (event.code === 'ArrowDown' || event.code === 'ArrowUp') {
      event.preventDefault();
      setActive((active + (event.code === 'ArrowDown' ? 1 : -1) + visitors.length) % visitors.length);
    }
  };
  const isNobody = picked === null && answered !== null && answered === typed.trim() && visitors.length === 0;
  return (
    <Field.Root hint={isNobody ? intl.formatMessage({ id: 'desk.ui.nothing' }) : undefined} name="visitor" required width="100%">
      <Field.Label>{label}</Field.Label>
      <Frame>
        <TextInput
          role="combobox"
          aria-autocomplete="list"
          aria-controls={`${id}-list`}
          aria-expanded={isShown}
          aria-activedescendant={isShown ? `${id}-list-${active}` : undefined}
          autoComplete="off"
          autoFocus
          placeholder={intl.formatMessage({ id: 'desk.reception.search.hint' })}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setPicked(null);
          }}
          onKeyDown={onKeyDown}
        />
        {isShown ? (
          <SearchList
            id={`${id}-list`}
            label={label}
            items={visitors}
            keyOf={({ documentId }) => documentId}
            active={active}
            onPoint={setActive}
            onPick={take}
          >
            {(visitor) => (
              <Flex gap={3}>
                <Avatar name={nameOf(visitor)} size={28} />
                <Flex alignItems="flex-start" direction="column" flex={1} minWidth={0}>
                  <Typography ellipsis maxWidth="100%">
                    {nameOf(visitor)}
                  </Typography>
                  <Typography textColor="neutral600" variant="pi">
                    {formats.phone(visitor.phone)}
                  </Typography>
                </Flex>
              </Flex>
            )}
          </SearchList>
        ) : null}
      </Frame>
      <Field.Hint />
    </Field.Root>
  );
}
