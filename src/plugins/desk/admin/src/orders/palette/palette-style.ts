import { Modal } from '@strapi/design-system';
import { styled } from 'styled-components';

export const PaletteFrame = styled(Modal.Content)`
  max-width: 640px;
  top: 12vh;
  transform: translate(-50%, 0);
  max-height: 70vh;
  @media (prefers-reduced-motion: no-preference) {
    &[data-state='open'] {
      animation: none;
    }
  }
  @media (max-width: 767px) {
    top: 0;
    left: 0;
    transform: none;
    width: 100vw;
    max-height: 100dvh;
    height: 100dvh;
    border-radius: 0;
  }
  [cmdk-root] {
    display: flex;
    flex-direction: column;
    min-height: 0;
    flex: 1;
  }
  [cmdk-input] {
    width: 100%;
    height: 52px;
    padding: 0 16px 0 44px;
    border: none;
    border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
    background: transparent;
    color: ${({ theme }) => theme.colors.neutral800};
    font: inherit;
    font-size: 16px;
    outline: none;
    &::placeholder {
      color: ${({ theme }) => theme.colors.neutral600};
    }
  }
  [cmdk-list] {
    overflow-y: auto;
    padding: 8px;
    flex: 1;
    min-height: 0;
  }
  [cmdk-group-heading] {
    padding: 8px 8px 4px;
    color: ${({ theme }) => theme.colors.neutral600};
    font-size: 11px;
    font-weight: 600;
    letter-spacing: 0.02em;
    text-transform: uppercase;
  }
  [cmdk-item] {
    display: flex;
    align-items: center;
    gap: 12px;
    min-height: 40px;
    padding: 6px 8px;
    border-radius: 4px;
    color: ${({ theme }) => theme.colors.neutral800};
    font-size: 14px;
    cursor: pointer;
    &[data-selected='true'] {
      background: ${({ theme }) => theme.colors.primary100};
      box-shadow: inset 2px 0 0 ${({ theme }) => theme.colors.primary600};
    }
  }
  [cmdk-empty] {
    padding: 24px;
    text-align: center;
    color: ${({ theme }) => theme.colors.neutral600};
    font-size: 14px;
  }
`;
