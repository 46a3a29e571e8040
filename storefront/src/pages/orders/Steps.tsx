import { useWords } from '../../language/use-words';
import type { Order } from '../../shop/api';
import { Icon } from '../../ui/Icon';
import { stepsOf } from './order-steps';
import { useHistory } from './use-order';

/** How far the order has come. */
export function Steps({ order }: { order: Order }) {
  const { words, intl } = useWords();
  const { data: history } = useHistory(order.documentId);
  const when = (at: string): string => intl.formatDate(at, { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });
  return (
    <ol className="steps" aria-label={words('order.steps')}>
      {stepsOf(order.status, history ?? []).map(({ status, state, at }) => (
        <li
          key={status}
          className={`step step-${state}${status === 'cancelled' ? ' step-stopped' : ''}`}
          aria-current={state === 'now' ? 'step' : undefined}
        >
          <span className="step-mark">
            {state === 'done' || status === 'completed' ? <Icon name={state === 'ahead' ? 'minus' : 'check'} size={16} /> : null}
          </span>
          <span className="step-name">{words(`status.${status}`)}</span>
          <span className="step-time">{at ? <time dateTime={at}>{when(at)}</time> : ' '}</span>
        </li>
      ))}
    </ol>
  );
}
