import { Modal } from '@strapi/design-system';
import { styled } from 'styled-components';
import { PHONE } from './surface';

export const Round = styled.span`
  display: grid;
  place-items: center;
  flex: none;
  width: 40px;
  height: 40px;
  border-radius: 50%;
  background: ${({ theme }) => theme.colors.warning100};
  border: 1px solid ${({ theme }) => theme.colors.warning200};
`;

export const Top = styled(Modal.Header)`
  padding: 20px 24px;
  background: ${({ theme }) => theme.colors.neutral0};
`;

export const Body = styled(Modal.Body)`
  > div {
    padding: 16px 24px;
  }
`;

export const Head = styled.div`
  display: flex;
  align-items: center;
  gap: 16px;
  p {
    display: flex;
    align-items: center;
    flex-wrap: wrap;
    gap: 6px;
    font-size: 14px;
    line-height: 20px;
    color: ${({ theme }) => theme.colors.neutral600};
  }
`;

export const Grid = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 200fr) minmax(0, 280fr) minmax(0, 280fr);
  gap: 12px;
  align-items: center;
  > .sigma {
    font-size: 11px;
    font-weight: 600;
    text-transform: uppercase;
    color: ${({ theme }) => theme.colors.neutral600};
  }
  ${PHONE} {
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    > .sigma {
      grid-column: 1 / -1;
    }
  }
`;

export const Column = styled.div`
  display: flex;
  align-items: center;
  justify-content: space-between;
  gap: 8px;
  min-width: 0;
  > button {
    flex: none;
  }
  > span {
    min-width: 0;
    overflow-wrap: anywhere;
    display: inline-flex;
    align-items: center;
    gap: 8px;
    font-weight: 600;
    font-size: 14px;
    color: ${({ theme }) => theme.colors.neutral800};
  }
`;

export const Name = styled.div`
  font-size: 14px;
  line-height: 20px;
  font-weight: 600;
  color: ${({ theme }) => theme.colors.neutral800};
  overflow-wrap: anywhere;
  small {
    display: block;
    font-size: 12px;
    line-height: 16px;
    font-weight: 400;
    color: ${({ theme }) => theme.colors.neutral600};
  }
  ${PHONE} {
    grid-column: 1 / -1;
  }
`;

export const Card = styled.label`
  display: flex;
  align-items: center;
  gap: 12px;
  min-height: 40px;
  padding: 8px 12px;
  border-radius: 4px;
  cursor: pointer;
  font-size: 14px;
  line-height: 20px;
  font-weight: 600;
  font-variant-numeric: tabular-nums;
  overflow-wrap: anywhere;
  color: ${({ theme }) => theme.colors.neutral800};
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  small {
    display: block;
    font-size: 12px;
    line-height: 16px;
    font-weight: 400;
    color: ${({ theme }) => theme.colors.neutral600};
  }
  &:has(input:checked) {
    background: ${({ theme }) => theme.colors.primary100};
    border-color: ${({ theme }) => theme.colors.primary600};
    box-shadow: inset 0 0 0 1px ${({ theme }) => theme.colors.primary600};
  }
  &:has(input:focus-visible) {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
  input {
    flex: none;
    width: 16px;
    height: 16px;
    margin: 0;
    accent-color: ${({ theme }) => theme.colors.primary600};
  }
`;

export const Agreed = styled.div`
  margin-top: 20px;
  padding: 12px 16px;
  border-radius: 4px;
  border: 1px solid ${({ theme }) => theme.colors.neutral150};
  background: ${({ theme }) => theme.colors.neutral100};
  font-size: 12px;
  line-height: 20px;
  color: ${({ theme }) => theme.colors.neutral700};
  ul {
    margin: 4px 0 0;
    padding: 0 0 0 24px;
    list-style: none;
  }
`;

export const AgreedHead = styled.div`
  display: flex;
  align-items: center;
  justify-content: space-between;
  font-size: 14px;
  font-weight: 600;
  color: ${({ theme }) => theme.colors.neutral800};
  span {
    display: inline-flex;
    align-items: center;
    gap: 8px;
  }
`;
