import { useEffect, useState, type KeyboardEvent } from 'react';
import { Minus, Plus } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { MAX_QUANTITY } from '../../../../../api/orders/domain/lines';
import { Hidden } from './surface';

const Frame = styled.div<{ $isChanged: boolean; $isWrong: boolean }>`
  position: relative;
  display: inline-grid;
  grid-template-columns: 28px 1fr 28px;
  min-width: 88px;
  height: 32px;
  border-radius: 4px;
  background: ${({ theme }) => theme.colors.neutral0};
  box-shadow: inset 0 0 0 ${({ $isChanged, $isWrong }) => ($isChanged || $isWrong ? '2px' : '1px')}
    ${({ theme, $isChanged, $isWrong }) =>
      $isWrong ? theme.colors.danger600 : $isChanged ? theme.colors.primary600 : theme.colors.neutral200};
  &:focus-within {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 1px;
  }
  @media (pointer: coarse) {
    grid-template-columns: 40px 1fr 40px;
    min-width: 128px;
    height: 40px;
  }
`;

const Step = styled.button`
  display: grid;
  place-items: center;
  border: 0;
  padding: 0;
  background: none;
  cursor: pointer;
  color: ${({ theme }) => theme.colors.neutral600};
  svg {
    width: 10px;
    height: 10px;
  }
  &:hover:not(:disabled) {
    color: ${({ theme }) => theme.colors.primary600};
  }
  &:disabled {
    cursor: default;
    opacity: 0.4;
  }
`;

const Input = styled.input`
  min-width: 0;
  width: 100%;
  border: 0;
  padding: 0;
  text-align: center;
  background: none;
  outline: none;
  font: inherit;
  font-weight: 600;
  font-variant-numeric: tabular-nums;
  color: ${({ theme }) => theme.colors.neutral800};
`;

const MAX_TYPED = 10;

/** Whole pieces from one to the most a line may have; null for anything else, which is marked and never guessed at. */
function quantityOf(text: string): number | null {
  const quantity = /^\d{1,10}$/.test(text.trim()) ? Number(text) : 0;
  return quantity >= 1 && quantity <= MAX_QUANTITY ? quantity : null;
}

interface QuantityProps {
  name: string;
  value: number;
  isChanged?: boolean;
  isDisabled?: boolean;
  onChange: (quantity: number) => void;
}

/** Pieces of one product: typed, stepped by its buttons or by the arrow keys. */
export function Quantity({ name, value, isChanged = false, isDisabled = false, onChange }: QuantityProps) {
  const intl = useIntl();
  const [text, setText] = useState(String(value));
  useEffect(() => setText(String(value)), [value]);
  const step = (by: number): void => onChange(Math.min(Math.max(value + by, 1), MAX_QUANTITY));
  const typed = (next: string): void => {
    setText(next.slice(0, MAX_TYPED));
    const quantity = quantityOf(next);
    if (quantity !== null) onChange(quantity);
  };
  const isWrong = text !== '' && quantityOf(text) === null;
  const rule = intl.formatMessage({ id: 'desk.order.quantity.rule' }, { most: MAX_QUANTITY });
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = event.code === 'ArrowUp' ? 1 : event.code === 'ArrowDown' ? -1 : 0;
    if (by === 0) return;
    event.preventDefault();
    step(by);
  };
  return (
    <Frame $isChanged={isChanged} $isWrong={isWrong}>
      <Hidden role="status">{isWrong ? rule : ''}</Hidden>
      <Step
        type="button"
        tabIndex={-1}
        disabled={isDisabled || value <= 1}
        onClick={() => step(-1)}
        aria-label={intl.formatMessage({ id: 'desk.order.quantity.less' }, { name })}
      >
        <Minus aria-hidden />
      </Step>
      <Input
        inputMode="numeric"
        autoComplete="off"
        disabled={isDisabled}
        aria-invalid={isWrong}
        title={isWrong ? rule : undefined}
        style={{ width: `max(100%, ${text.length + 1}ch)` }}
        value={text}
        aria-label={intl.formatMessage({ id: 'desk.order.quantity.of' }, { name })}
        onChange={(event) => typed(event.target.value)}
        onFocus={(event) => event.target.select()}
        onBlur={() => setText(String(value))}
        onKeyDown={onKeyDown}
      />
      <Step
        type="button"
        tabIndex={-1}
        disabled={isDisabled || value >= MAX_QUANTITY}
        onClick={() => step(1)}
        aria-label={intl.formatMessage({ id: 'desk.order.quantity.more' }, { name })}
      >
        <Plus aria-hidden />
      </Step>
    </Frame>
  );
}
