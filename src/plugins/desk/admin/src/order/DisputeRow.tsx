import { useId } from 'react';
import { useIntl } from 'react-intl';
import type { MergeChoice, MergeItem } from '../../../../../api/orders/domain/order-merge';
import { useMergeWords } from './merge-words';
import { Card, Name } from './stale-style';

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
