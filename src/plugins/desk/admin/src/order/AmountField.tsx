import { useEffect, useState } from 'react';
import { styled } from 'styled-components';
import { useIntl } from 'react-intl';
import { centsToWire, type Cents } from '../../../../../kernel/money';
import { typedAmount } from '../../../../../api/orders/domain/order-draft';
import { useFormats } from '../ui/useFormats';

const Input = styled.input<{ $isChanged: boolean; $isWrong: boolean }>`
  width: 104px;
  height: 32px;
  border: 0;
  padding: 0 10px;
  border-radius: 4px;
  text-align: right;
  font: inherit;
  font-variant-numeric: tabular-nums;
  color: ${({ theme }) => theme.colors.neutral800};
  background: ${({ theme }) => theme.colors.neutral0};
  box-shadow: inset 0 0 0 ${({ $isChanged, $isWrong }) => ($isChanged || $isWrong ? '2px' : '1px')}
    ${({ theme, $isChanged, $isWrong }) =>
      $isWrong ? theme.colors.danger600 : $isChanged ? theme.colors.primary600 : theme.colors.neutral200};
  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 1px;
  }
  &:disabled {
    background: ${({ theme }) => theme.colors.neutral150};
  }
  @media (pointer: coarse) {
    height: 40px;
  }
`;

interface AmountFieldProps {
  id: string;
  value: Cents;
  isChanged?: boolean;
  isWrong?: boolean;
  isDisabled?: boolean;
  /** Marks the field of the money that was handed over. */
  isGiven?: boolean;
  /** Says what is wrong with it. */
  describedBy?: string;
  onChange: (amount: Cents) => void;
}

/** An amount of money: shown with its currency, typed as a plain number with a point or a comma. */
export function AmountField({
  id,
  value,
  isChanged = false,
  isWrong = false,
  isDisabled = false,
  isGiven,
  describedBy,
  onChange,
}: AmountFieldProps) {
  const intl = useIntl();
  const formats = useFormats();
  const [typed, setTyped] = useState<string | null>(null);
  useEffect(() => setTyped((now) => (now !== null && typedAmount(now) === value ? now : null)), [value]);
  const plain = centsToWire(value).toFixed(2).replace(/\.00$/, '');
  const isUnread = typed !== null && typedAmount(typed) === null;
  return (
    <Input
      id={id}
      data-given={isGiven || undefined}
      inputMode="decimal"
      autoComplete="off"
      disabled={isDisabled}
      $isChanged={isChanged}
      $isWrong={isWrong || isUnread}
      aria-invalid={isWrong || isUnread}
      aria-describedby={describedBy}
      value={typed ?? formats.money(centsToWire(value))}
      onFocus={(event) => {
        setTyped(intl.locale.startsWith('ru') ? plain.replace('.', ',') : plain);
        const field = event.target;
        window.requestAnimationFrame(() => field.select());
      }}
      onBlur={() => setTyped(null)}
      onChange={(event) => {
        setTyped(event.target.value);
        const amount = typedAmount(event.target.value);
        if (amount !== null) onChange(amount);
      }}
    />
  );
}
