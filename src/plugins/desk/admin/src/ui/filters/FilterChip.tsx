import { useState, type ReactNode } from 'react';
import { Box, Popover } from '@strapi/design-system';
import { CaretDown, Cross } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';

/** 28 px, as high as a chip of the filter row is. */
export const Chip = styled.button`
  display: inline-flex;
  align-items: center;
  gap: 6px;
  height: 28px;
  padding: 0 10px;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: 4px;
  background: ${({ theme }) => theme.colors.neutral0};
  color: ${({ theme }) => theme.colors.neutral600};
  font-size: 12px;
  line-height: 16px;
  white-space: nowrap;
  cursor: pointer;
  strong {
    font-weight: 600;
    color: ${({ theme }) => theme.colors.neutral800};
  }
  svg path {
    fill: currentColor;
  }
  &:hover {
    background: ${({ theme }) => theme.colors.neutral100};
  }
  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 1px;
  }
  &[data-set] {
    border-color: ${({ theme }) => theme.colors.primary200};
    background: ${({ theme }) => theme.colors.primary100};
    color: ${({ theme }) => theme.colors.primary700};
    strong {
      color: ${({ theme }) => theme.colors.primary700};
    }
  }
  &[data-dashed] {
    border-style: dashed;
    border-color: ${({ theme }) => theme.colors.neutral300};
    background: transparent;
  }
`;

const Pair = styled.span`
  display: inline-flex;
  > button:first-child[data-set] {
    border-right: none;
    border-radius: 4px 0 0 4px;
    padding-right: 4px;
  }
  > button:last-child[data-set] {
    border-left: none;
    border-radius: 0 4px 4px 0;
    padding: 0 8px 0 4px;
    min-width: 24px;
  }
`;

interface FilterChipProps {
  label: string;
  /** Null when nothing is set. */
  value: string | null;
  /** What stands there then: «все», «любая». */
  placeholder: string;
  startsOpen: boolean;
  onClear: () => void;
  onClosed: () => void;
  children: ReactNode;
}

/** A filter as a chip: its value in words, its field in a popover, a cross to clear it. */
export function FilterChip({ label, value, placeholder, startsOpen, onClear, onClosed, children }: FilterChipProps) {
  const intl = useIntl();
  const [isOpen, setOpen] = useState(startsOpen);
  const isSet = value !== null ? '' : undefined;
  return (
    <Popover.Root
      open={isOpen}
      onOpenChange={(next) => {
        setOpen(next);
        if (!next) onClosed();
      }}
    >
      <Pair>
        <Popover.Trigger>
          <Chip type="button" data-set={isSet}>
            <span>
              {label}: <strong>{value ?? placeholder}</strong>
            </span>
            {value === null ? <CaretDown aria-hidden height="8px" width="8px" /> : null}
          </Chip>
        </Popover.Trigger>
        {value !== null ? (
          <Chip type="button" data-set="" aria-label={intl.formatMessage({ id: 'desk.filter.clear.one' }, { label })} onClick={onClear}>
            <Cross aria-hidden height="8px" width="8px" />
          </Chip>
        ) : null}
      </Pair>
      <Popover.Content align="start" sideOffset={4} aria-label={label}>
        <Box padding={4} minWidth="220px">
          {children}
        </Box>
      </Popover.Content>
    </Popover.Root>
  );
}
