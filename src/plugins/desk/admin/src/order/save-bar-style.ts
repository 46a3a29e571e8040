import { styled } from 'styled-components';
import { NARROW, PHONE } from './surface';

/** The bar of unsaved changes at the bottom of a page. */
export const Bar = styled.div`
  position: sticky;
  bottom: 0;
  z-index: 4;
  display: flex;
  align-items: center;
  justify-content: space-between;
  gap: 12px;
  min-height: 60px;
  padding: 8px 24px;
  background: ${({ theme }) => theme.colors.neutral0};
  border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  box-shadow: 0 -2px 8px rgba(33, 33, 52, 0.08);
  button {
    height: 36px;
  }
  @media (pointer: coarse) {
    button {
      height: 44px;
    }
  }
  ${PHONE} {
    flex-direction: column;
    align-items: stretch;
    padding: 8px 16px;
  }
`;

export const Words = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 4px 12px;
  font-size: 14px;
  line-height: 20px;
  font-variant-numeric: tabular-nums;
  color: ${({ theme }) => theme.colors.neutral800};
  > span + span {
    padding-left: 12px;
    border-left: 1px solid ${({ theme }) => theme.colors.neutral200};
  }
  .stock {
    font-size: 12px;
    color: ${({ theme }) => theme.colors.neutral600};
  }
  ${NARROW} {
    font-size: 13px;
    > span + span {
      padding-left: 0;
      border: 0;
    }
  }
`;

export const Unsaved = styled.span`
  display: inline-flex;
  align-items: center;
  gap: 12px;
  font-weight: 600;
  &::before {
    content: '';
    flex: none;
    width: 8px;
    height: 8px;
    border-radius: 50%;
    background: ${({ theme }) => theme.colors.warning600};
  }
`;

export const Buttons = styled.div`
  display: flex;
  gap: 12px;
  flex: none;
  ${PHONE} {
    > * {
      flex: 1;
    }
    kbd {
      display: none;
    }
  }
`;
