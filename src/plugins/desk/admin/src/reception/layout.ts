import { styled } from 'styled-components';

/** Below it the hall stands under the search; a tablet keeps both. */
export const STACKED = '@media (max-width: 860px)';
const PHONE = '@media (max-width: 640px)';

export const Columns = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 1fr) 316px;
  min-height: calc(100vh - 56px);
  ${STACKED} {
    grid-template-columns: minmax(0, 1fr);
    min-height: 0;
  }
`;

export const Desk = styled.div`
  display: flex;
  flex-direction: column;
  gap: 12px;
  padding: 16px 24px 24px;
  min-width: 0;
  ${PHONE} {
    padding: 12px 16px 16px;
  }
`;

export const Hall = styled.aside`
  display: flex;
  flex-direction: column;
  background: ${({ theme }) => theme.colors.neutral0};
  border-left: 1px solid ${({ theme }) => theme.colors.neutral150};
  min-width: 0;
  ${STACKED} {
    border-left: 0;
    border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
`;

export const SearchBox = styled.div`
  position: relative;
  display: flex;
  align-items: center;
  gap: 12px;
  height: 64px;
  padding: 0 16px;
  border: 2px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: 4px;
  background: ${({ theme }) => theme.colors.neutral0};
  &:focus-within {
    border-color: ${({ theme }) => theme.colors.primary600};
  }
  input {
    flex: 1;
    min-width: 0;
    height: 100%;
    border: 0;
    outline: none;
    background: transparent;
    color: ${({ theme }) => theme.colors.neutral800};
    font: inherit;
    font-size: 28px;
    letter-spacing: 0.02em;
    font-variant-numeric: tabular-nums;
  }
  input::placeholder {
    font-size: 16px;
    letter-spacing: 0;
    color: ${({ theme }) => theme.colors.neutral600};
    opacity: 1;
  }
  ${PHONE} {
    height: 56px;
    input {
      font-size: 22px;
    }
  }
`;

export const Row = styled.li<{ $isArmed: boolean }>`
  display: flex;
  align-items: center;
  gap: 16px;
  min-height: 84px;
  padding: 10px 16px;
  border-radius: 4px;
  border: 2px solid ${({ theme, $isArmed }) => ($isArmed ? theme.colors.primary600 : theme.colors.neutral150)};
  background: ${({ theme, $isArmed }) => ($isArmed ? theme.colors.primary100 : theme.colors.neutral0)};
  ${PHONE} {
    flex-wrap: wrap;
    gap: 8px 12px;
    > :nth-child(2) {
      flex: 1 0 calc(100% - 60px);
    }
    > button:last-child {
      flex: 1;
    }
  }
`;

export const Rows = styled.ul`
  display: flex;
  flex-direction: column;
  gap: 8px;
  margin: 0;
  padding: 0;
  list-style: none;
`;

export const Matched = styled.mark`
  border-radius: 3px;
  padding: 0 2px;
  font-weight: 600;
  color: ${({ theme }) => theme.colors.primary700};
  background: ${({ theme }) => theme.colors.primary100};
`;

export const Below = styled.div`
  display: grid;
  grid-template-columns: minmax(200px, 320px) minmax(0, 1fr);
  gap: 16px;
  align-items: start;
  ${PHONE} {
    grid-template-columns: minmax(0, 1fr);
  }
`;

export const Keys = styled.div`
  display: grid;
  grid-template-columns: repeat(3, minmax(0, 1fr));
  gap: 8px;
  button {
    display: flex;
    align-items: center;
    justify-content: center;
    height: 58px;
    border: 1px solid ${({ theme }) => theme.colors.neutral200};
    border-radius: 4px;
    background: ${({ theme }) => theme.colors.neutral0};
    color: ${({ theme }) => theme.colors.neutral800};
    font: inherit;
    font-size: 22px;
    font-weight: 500;
    cursor: pointer;
  }
  button:hover {
    background: ${({ theme }) => theme.colors.neutral100};
  }
  button:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 1px;
  }
`;

export const Line = styled.li`
  display: flex;
  align-items: center;
  gap: 12px;
  min-height: 56px;
  padding: 6px 16px;
  border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  font-variant-numeric: tabular-nums;
`;
