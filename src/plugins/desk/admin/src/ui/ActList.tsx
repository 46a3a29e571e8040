import { styled } from 'styled-components';

/** Rows of something that was done: who and what at the left (`div`, with a `small` line), what can be done at the right. */
export const ActList = styled.ul`
  margin: 0;
  padding: 0;
  list-style: none;
  > li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px 16px;
    padding: 12px 16px;
    border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
    font-size: 14px;
    line-height: 20px;
    color: ${({ theme }) => theme.colors.neutral800};
    overflow-wrap: anywhere;
  }
  > li:first-child {
    border-top: 0;
  }
  > li > div {
    flex: 1 1 300px;
    min-width: 0;
  }
  a {
    color: ${({ theme }) => theme.colors.primary600};
    font-weight: 600;
    text-decoration: none;
  }
  small {
    display: block;
    font-size: 12px;
    line-height: 16px;
    color: ${({ theme }) => theme.colors.neutral600};
  }
`;
