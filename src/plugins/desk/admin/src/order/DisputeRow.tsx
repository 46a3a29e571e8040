import { useId } from 'react';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { MergeChoice, MergeItem } from '../../../../../api/orders/domain/order-merge';
import { useMergeWords } from './merge-words';
import { PHONE } from './surface';

const Name = styled.div`
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

const Card = styled.label`
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

interface DisputeRowProps {
  item: MergeItem;
  by: string;
  choice: MergeChoice;
  onChoose: (side: MergeChoice) => void;
}

/** One disputed field: what it was, and mine and theirs to choose from. */
export function DisputeRow({ item, by, choice, onChoose }: DisputeRowProps) {
  const intl = useIntl();
  const words = useMergeWords();
  const id = useId();
  return (
    <div role="radiogroup" aria-labelledby={`${id}-name`} style={{ display: 'contents' }}>
      <Name>
        <span id={`${id}-name`}>{words.name(item)}</span>
        <small>{intl.formatMessage({ id: 'desk.order.stale.was' }, { value: words.value(item, 'before') })}</small>
      </Name>
      {(['mine', 'theirs'] as const).map((side) => (
        <Card key={side}>
          <input
            type="radio"
            name={id}
            value={side}
            checked={choice === side}
            onChange={() => onChoose(side)}
            aria-label={`${side === 'mine' ? intl.formatMessage({ id: 'desk.order.stale.mine' }) : by}: ${words.value(item, side)}`}
          />
          <span>
            {words.value(item, side)}
            {words.cost(item, side) && <small>{words.cost(item, side)}</small>}
          </span>
        </Card>
      ))}
    </div>
  );
}
