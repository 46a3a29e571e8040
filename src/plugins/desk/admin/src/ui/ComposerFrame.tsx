import { styled } from 'styled-components';

/** Around a text field that grows with what is typed and the buttons behind it. */
export const ComposerFrame = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: flex-end;
  gap: 4px 8px;
  min-width: 0;
  padding: 4px;
  border-radius: 4px;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  background: ${({ theme }) => theme.colors.neutral0};
  &:focus-within {
    border-color: ${({ theme }) => theme.colors.primary600};
    box-shadow: 0 0 0 2px ${({ theme }) => theme.colors.primary600};
  }
  textarea {
    flex: 1 1 220px;
    min-width: 0;
    padding: 4px 8px;
    border: 0;
    outline: none;
    resize: none;
    field-sizing: content;
    min-height: 28px;
    max-height: 200px;
    font: inherit;
    font-size: 14px;
    line-height: 20px;
    color: ${({ theme }) => theme.colors.neutral800};
    background: none;
  }
  textarea::placeholder {
    color: ${({ theme }) => theme.colors.neutral600};
    opacity: 1;
  }
`;
