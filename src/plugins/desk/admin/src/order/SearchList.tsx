import type { ReactNode } from 'react';
import { styled } from 'styled-components';

const List = styled.ul`
  position: absolute;
  z-index: 5;
  inset: calc(100% + 4px) 0 auto 0;
  max-height: 352px;
  overflow: auto;
  margin: 0;
  padding: 4px;
  list-style: none;
  border-radius: 4px;
  background: ${({ theme }) => theme.colors.neutral0};
  border: 1px solid ${({ theme }) => theme.colors.neutral150};
  box-shadow: ${({ theme }) => theme.shadows.filterShadow};
`;

const Option = styled.li<{ $isActive: boolean }>`
  padding: 8px;
  border-radius: 4px;
  cursor: pointer;
  background: ${({ theme, $isActive }) => ($isActive ? theme.colors.primary100 : 'transparent')};
`;

const Words = styled.p`
  position: absolute;
  z-index: 5;
  inset: calc(100% + 4px) 0 auto 0;
  padding: 12px;
  border-radius: 4px;
  font-size: 14px;
  line-height: 20px;
  color: ${({ theme }) => theme.colors.neutral700};
  background: ${({ theme }) => theme.colors.neutral0};
  border: 1px solid ${({ theme }) => theme.colors.neutral150};
  box-shadow: ${({ theme }) => theme.shadows.filterShadow};
`;

interface SearchListProps<T> {
  id: string;
  label: string;
  items: readonly T[];
  keyOf: (item: T) => string;
  active: number;
  onPoint: (index: number) => void;
  onPick: (item: T) => void;
  children: (item: T) => ReactNode;
}

/** What a search found, under its field; the field keeps the focus and says which one is active. */
export function SearchList<T>({ id, label, items, keyOf, active, onPoint, onPick, children }: SearchListProps<T>) {
  return (
    <List id={id} role="listbox" aria-label={label}>
      {items.map((item, index) => (
        <Option
          key={keyOf(item)}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === active}
          $isActive={index === active}
          ref={(node) => {
            if (index === active) node?.scrollIntoView({ block: 'nearest' });
          }}
          onMouseEnter={() => onPoint(index)}
          onMouseDown={(event) => {
            event.preventDefault();
            onPick(item);
          }}
        >
          {children(item)}
        </Option>
      ))}
    </List>
  );
}

/** Said in place of the list: nothing found, or the search failed. */
export function SearchWords({ children }: { children: string }) {
  return <Words role="status">{children}</Words>;
}
