import type { ReactNode } from 'react';
import { styled } from 'styled-components';
import type { ColourToken } from '../../ui/status-look';

export const Rows = styled.ul`
  display: grid;
  gap: 10px;
  margin: 0;
  padding: 0;
  list-style: none;
  font-size: 12px;
  line-height: 16px;
  font-variant-numeric: tabular-nums;
  color: ${({ theme }) => theme.colors.neutral800};
`;

export const Row = styled.li`
  display: grid;
  grid-template-columns: var(--columns);
  align-items: center;
  gap: 8px;
  min-height: 20px;
`;

const Track = styled.span`
  display: block;
  height: 14px;
  border-radius: 2px;
  background: ${({ theme }) => theme.colors.neutral100};
`;

const Fill = styled.span<{ $colour: ColourToken }>`
  display: block;
  height: 100%;
  border-radius: 2px;
  background: ${({ theme, $colour }) => theme.colors[$colour]};
  @media print {
    print-color-adjust: exact;
  }
`;

/** A share of the longest bar; the numbers beside it say the same. */
export function Share({ of, colour = 'primary200' }: { of: number; colour?: ColourToken }) {
  return (
    <Track aria-hidden>
      <Fill $colour={colour} style={{ width: `${Math.min(100, Math.max(of > 0 ? 1 : 0, of * 100))}%` }} />
    </Track>
  );
}

/** A number or a name that opens up to its rows. */
export const Opens = styled.button`
  padding: 0;
  border: none;
  background: none;
  color: ${({ theme }) => theme.colors.primary700};
  font: inherit;
  font-weight: 500;
  text-align: inherit;
  min-height: 24px;
  min-width: 24px;
  cursor: pointer;
  overflow-wrap: anywhere;
  &:hover {
    text-decoration: underline;
  }
  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
    border-radius: 2px;
  }
  &[data-number] {
    color: ${({ theme }) => theme.colors.neutral800};
    font-weight: 600;
    text-align: right;
  }
`;

export const Foot = styled.p`
  display: flex;
  flex-wrap: wrap;
  justify-content: space-between;
  gap: 4px 16px;
  margin-top: 12px;
  font-size: 12px;
  line-height: 16px;
  color: ${({ theme }) => theme.colors.neutral600};
  strong {
    font-weight: 600;
    color: ${({ theme }) => theme.colors.neutral800};
  }
`;

/** Text that is cut where there is no room, whole on hover. */
export function Cut({ children }: { children: ReactNode }) {
  return (
    <span
      style={{ overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}
      title={typeof children === 'string' ? children : undefined}
    >
      {children}
    </span>
  );
}
