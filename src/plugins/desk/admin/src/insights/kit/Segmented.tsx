import { styled } from 'styled-components';

const Group = styled.div`
  display: inline-flex;
  flex: none;
  max-width: 100%;
  overflow-x: auto;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: 4px;
`;

const Choice = styled.button`
  height: 30px;
  padding: 0 12px;
  border: none;
  background: ${({ theme }) => theme.colors.neutral0};
  color: ${({ theme }) => theme.colors.neutral700};
  font-size: 12px;
  font-weight: 500;
  white-space: nowrap;
  cursor: pointer;
  & + & {
    border-left: 1px solid ${({ theme }) => theme.colors.neutral200};
  }
  &[aria-pressed='true'] {
    background: ${({ theme }) => theme.colors.primary100};
    color: ${({ theme }) => theme.colors.primary700};
    font-weight: 600;
  }
  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: -2px;
  }
`;

interface SegmentedProps<T extends string> {
  label: string;
  options: readonly { value: T; label: string }[];
  value: T;
  onChange: (value: T) => void;
}

/** A choice of a few, all of them seen. */
export function Segmented<T extends string>({ label, options, value, onChange }: SegmentedProps<T>) {
  return (
    <Group aria-label={label} role="group">
      {options.map((option) => (
        <Choice key={option.value} aria-pressed={option.value === value} onClick={() => onChange(option.value)} type="button">
          {option.label}
        </Choice>
      ))}
    </Group>
  );
}
