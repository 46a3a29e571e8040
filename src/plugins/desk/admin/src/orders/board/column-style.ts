import { styled } from 'styled-components';

/** A column's ground; `data-drop` says what it makes of the card in the air. */
export const ColumnBox = styled.section`
  display: flex;
  flex: 1 1 0;
  flex-direction: column;
  min-width: 196px;
  min-height: 0;
  position: relative;
  background: ${({ theme }) => theme.colors.neutral150};
  border-radius: 4px 4px 0 0;
  outline: 2px dashed transparent;
  outline-offset: -2px;
  transition: opacity 120ms;
  &[data-drop='allowed'] {
    outline-color: ${({ theme }) => theme.colors.primary600};
  }
  &[data-drop='over'] {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    background: ${({ theme }) => theme.colors.primary100};
  }
  &[data-drop='closed'] {
    opacity: 0.5;
  }
  @media (prefers-reduced-motion: reduce) {
    transition: none;
  }
`;

export const ColumnHeadBox = styled.header`
  padding: 8px 12px 6px;
  flex: none;
`;

export const Count = styled.span`
  display: inline-flex;
  align-items: center;
  justify-content: center;
  min-width: 24px;
  height: 18px;
  padding: 0 7px;
  border-radius: 9px;
  background: ${({ theme }) => theme.colors.neutral0};
  color: ${({ theme }) => theme.colors.neutral700};
  font-size: 11px;
  font-weight: 600;
  line-height: 1;
  font-variant-numeric: tabular-nums;
`;

export const Cards = styled.div`
  flex: 1;
  min-height: 0;
  overflow-y: auto;
  overflow-x: hidden;
  padding: 2px 8px 0;
  overscroll-behavior: contain;
  scrollbar-width: thin;
  scrollbar-color: ${({ theme }) => `${theme.colors.neutral300} transparent`};
`;

/** What a column says while a card is in the air. */
export const DropNote = styled.div`
  display: flex;
  align-items: center;
  gap: 8px;
  margin: 0 8px 8px;
  padding: 8px 10px;
  border-radius: 4px;
  background: ${({ theme }) => theme.colors.neutral0};
  color: ${({ theme }) => theme.colors.neutral700};
  font-size: 12px;
  line-height: 16px;
  svg {
    flex: none;
  }
`;

/** «3 новых»: what waits for the pointer to leave. */
export const WaitingPill = styled.button`
  position: absolute;
  top: 56px;
  left: 50%;
  transform: translateX(-50%);
  z-index: 2;
  display: inline-flex;
  align-items: center;
  gap: 6px;
  height: 28px;
  padding: 0 12px;
  border: none;
  border-radius: 14px;
  background: ${({ theme }) => theme.colors.primary600};
  color: ${({ theme }) => theme.colors.buttonNeutral0};
  box-shadow: ${({ theme }) => theme.shadows.popupShadow};
  font-size: 12px;
  font-weight: 600;
  cursor: pointer;
  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
`;

/** A closed column: 44 px, takes drops, opens on click. */
export const RailBox = styled.button`
  display: flex;
  flex: none;
  flex-direction: column;
  align-items: center;
  gap: 8px;
  width: 44px;
  padding: 12px 0;
  border: none;
  border-radius: 4px 4px 0 0;
  background: ${({ theme }) => theme.colors.neutral150};
  color: ${({ theme }) => theme.colors.neutral700};
  cursor: pointer;
  outline: 2px dashed transparent;
  outline-offset: -2px;
  &:hover {
    background: ${({ theme }) => theme.colors.neutral200};
  }
  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
  }
  &[data-drop='allowed'] {
    outline-color: ${({ theme }) => theme.colors.primary600};
  }
  &[data-drop='over'] {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    background: ${({ theme }) => theme.colors.primary100};
  }
  &[data-drop='closed'] {
    opacity: 0.5;
  }
`;

export const Upright = styled.span`
  writing-mode: vertical-rl;
  font-size: 12px;
  line-height: 16px;
  white-space: nowrap;
  font-variant-numeric: tabular-nums;
`;
