import { styled } from 'styled-components';

/** A bar over the end of a list, with what can be done with the selected rows. Give it a role and a name. */
export const FloatingBar = styled.div`
  position: absolute;
  left: 50%;
  bottom: 20px;
  z-index: 4;
  display: flex;
  align-items: center;
  gap: 8px;
  transform: translateX(-50%);
  max-width: calc(100% - 48px);
  padding: 8px 12px 8px 16px;
  overflow-x: auto;
  background: ${({ theme }) => theme.colors.neutral0};
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: 4px;
  box-shadow: ${({ theme }) => theme.shadows.popupShadow};
  white-space: nowrap;
`;
