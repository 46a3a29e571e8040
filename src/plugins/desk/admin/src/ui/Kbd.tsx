import { styled } from 'styled-components';

/** A key as it is written on the keyboard. `onPrimary` for the primary button's ground. */
export const Kbd = styled.kbd<{ $onPrimary?: boolean }>`
  display: inline-flex;
  align-items: center;
  justify-content: center;
  min-width: 18px;
  height: 18px;
  padding: 0 4px;
  border: 1px solid ${({ theme, $onPrimary }) => ($onPrimary ? 'rgba(255, 255, 255, 0.5)' : theme.colors.neutral200)};
  border-radius: 4px;
  background: ${({ theme, $onPrimary }) => ($onPrimary ? 'transparent' : theme.colors.neutral100)};
  color: ${({ theme, $onPrimary }) => ($onPrimary ? theme.colors.buttonNeutral0 : theme.colors.neutral600)};
  font-family: inherit;
  font-size: 11px;
  font-weight: 500;
  line-height: 1;
  white-space: nowrap;
  button:disabled &,
  button[aria-disabled='true'] & {
    border-color: currentColor;
    color: inherit;
  }
`;
