import { useEffect, useRef, useState } from 'react';
import { Cross, Search } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { Kbd } from '../ui/Kbd';
import { useKeys } from '../ui/useKeys';

const Box = styled.div`
  position: relative;
  display: flex;
  align-items: center;
  width: 296px;
  min-width: 120px;
  > svg {
    position: absolute;
    left: 12px;
    pointer-events: none;
  }
  > kbd {
    position: absolute;
    right: 8px;
    pointer-events: none;
  }
  > input {
    width: 100%;
    height: 32px;
    padding: 0 32px 0 36px;
    border: 1px solid ${({ theme }) => theme.colors.neutral200};
    border-radius: 4px;
    background: ${({ theme }) => theme.colors.neutral0};
    color: ${({ theme }) => theme.colors.neutral800};
    font: inherit;
    font-size: 14px;
  }
  > input::placeholder {
    color: ${({ theme }) => theme.colors.neutral600};
    opacity: 1;
  }
  > input::-webkit-search-cancel-button {
    display: none;
  }
  > input:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 1px;
  }
  > button {
    position: absolute;
    right: 4px;
    display: grid;
    place-items: center;
    width: 24px;
    height: 24px;
    border: 0;
    border-radius: 4px;
    background: none;
    cursor: pointer;
    svg path {
      fill: ${({ theme }) => theme.colors.neutral600};
    }
    &:focus-visible {
      outline: 2px solid ${({ theme }) => theme.colors.primary600};
    }
  }
  @media (max-width: 767px) {
    width: 100%;
    > input {
      height: 40px;
      font-size: 16px;
    }
    > kbd {
      display: none;
    }
  }
`;

const TYPING_MS = 300;

interface SearchBoxProps {
  value: string;
  onChange: (value: string) => void;
  /** As wide as the place it is in; then it has no key of its own. */
  isWide?: boolean;
}

/** Name, phone in any notation or e-mail; searches a moment after the last letter, `/` goes there, Escape empties it. */
export function SearchBox({ value, onChange, isWide = false }: SearchBoxProps) {
  const intl = useIntl();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(value);
  const sent = useRef(value);
  const latest = useRef(onChange);
  latest.current = onChange;
  useEffect(() => {
    // The address was changed by something else: a section, a reset, the way back.
    if (value !== sent.current) {
      sent.current = value;
      setTyped(value);
    }
  }, [value]);
  useEffect(() => {
    if (typed.trim() === sent.current) return undefined;
    const timer = window.setTimeout(() => {
      sent.current = typed.trim();
      latest.current(typed.trim());
    }, TYPING_MS);
    return () => window.clearTimeout(timer);
  }, [typed]);
  useKeys(isWide ? {} : { Slash: () => input.current?.focus() });
  const label = intl.formatMessage({ id: 'desk.customers.search' });
  return (
    <Box role="search" style={isWide ? { width: '100%' } : undefined}>
      <Search aria-hidden fill="neutral600" height="14px" width="14px" />
      <input
        ref={input}
        type="search"
        aria-keyshortcuts={isWide ? undefined : '/'}
        autoFocus={isWide}
        aria-label={label}
        autoComplete="off"
        maxLength={200}
        placeholder={label}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && typed !== '') {
            event.stopPropagation();
            setTyped('');
          }
        }}
      />
      {typed === '' ? (
        isWide ? null : (
          <Kbd aria-hidden>/</Kbd>
        )
      ) : (
        <button
          type="button"
          aria-label={intl.formatMessage({ id: 'desk.customers.search.clear' })}
          onClick={() => {
            setTyped('');
            input.current?.focus();
          }}
        >
          <Cross aria-hidden height="10px" width="10px" />
        </button>
      )}
    </Box>
  );
}
