import { keyframes, styled } from 'styled-components';

const ring = keyframes`
  0%, 66% { opacity: 1; }
  100% { opacity: 0; }
`;
/** The same under another name, so that a second change begins anew. */
const ringAgain = keyframes`
  0%, 66% { opacity: 1; }
  99%, 100% { opacity: 0; }
`;

/** The ground of a card; `data-flash` shows a change of somebody else for 1.2 s and fades. */
export const CardBox = styled.div`
  position: relative;
  background: ${({ theme }) => theme.colors.neutral0};
  border: 1px solid ${({ theme }) => theme.colors.neutral150};
  border-radius: 4px;
  box-shadow: ${({ theme }) => theme.shadows.tableShadow};
  padding: 10px 12px;
  cursor: pointer;
  outline-offset: 1px;
  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
  }
  &[data-raised] {
    border-color: ${({ theme }) => theme.colors.neutral300};
    box-shadow: ${({ theme }) => theme.shadows.popupShadow};
  }
  &[data-ghost] {
    opacity: 0.4;
  }
  &[data-flash]::after {
    content: '';
    position: absolute;
    inset: -1px;
    border: 2px solid ${({ theme }) => theme.colors.primary600};
    border-radius: 4px;
    background: ${({ theme }) => theme.colors.primary600}14;
    pointer-events: none;
    animation: ${ring} 1.8s ease-in forwards;
  }
  &[data-flash='even']::after {
    animation-name: ${ringAgain};
  }
  @media (prefers-reduced-motion: reduce) {
    &[data-flash]::after {
      animation: none;
    }
  }
`;

/** One line of a card: what it is about on the left, marks on the right. */
export const CardLine = styled.div`
  display: flex;
  align-items: center;
  justify-content: space-between;
  gap: 8px;
  min-width: 0;
`;

/** Ellipsis for one line of text. */
export const Clipped = styled.span<{ $size?: number; $isStrong?: boolean; $colour?: 'neutral600' | 'neutral800' | 'danger600' }>`
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
  min-width: 0;
  font-size: ${({ $size = 12 }) => $size}px;
  line-height: ${({ $size = 12 }) => ($size > 12 ? 20 : 16)}px;
  font-weight: ${({ $isStrong }) => ($isStrong ? 600 : 400)};
  color: ${({ theme, $colour = 'neutral600' }) => theme.colors[$colour]};
  font-variant-numeric: tabular-nums;
`;

/** A line with an icon before its words. */
export const Remark = styled.div<{ $colour: 'danger600' | 'primary600' }>`
  display: flex;
  align-items: center;
  gap: 6px;
  margin-top: 2px;
  min-width: 0;
  color: ${({ theme, $colour }) => theme.colors[$colour]};
  font-size: 12px;
  font-weight: 500;
  line-height: 16px;
  svg {
    flex: none;
  }
  span {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
`;

/** A dashed circle that takes the order. */
export const TakeCircle = styled.button`
  display: inline-flex;
  flex: none;
  align-items: center;
  justify-content: center;
  width: 24px;
  height: 24px;
  padding: 0;
  border: 1px dashed ${({ theme }) => theme.colors.neutral500};
  border-radius: 50%;
  background: transparent;
  color: ${({ theme }) => theme.colors.neutral600};
  cursor: pointer;
  &:hover {
    border-color: ${({ theme }) => theme.colors.primary600};
    color: ${({ theme }) => theme.colors.primary600};
  }
  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 1px;
  }
  svg path {
    fill: currentColor;
  }
`;
