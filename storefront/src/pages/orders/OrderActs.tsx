import { useState } from 'react';
import { useWords } from '../../language/use-words';
import type { Order } from '../../shop/api';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { refusalMessage } from '../../ui/refusal-message';
import { Notice } from '../../ui/states';
import { useOrderActs } from './use-order';

/** Order the same again; cancel while the shop has not begun. */
export function OrderActs({ order }: { order: Order }) {
  const { words } = useWords();
  const { cancel, repeat } = useOrderActs(order);
  const [isAsking, setAsking] = useState(false);
  const mayCancel = order.allowedTransitions.includes('cancelled');
  const refused = cancel.error ?? repeat.error;
  return (
    <div className="acts">
      <Button wide isBusy={repeat.isPending} onClick={() => repeat.mutate()}>
        {words('order.repeat')}
      </Button>
      {mayCancel && (
        <Button look="quiet" wide onClick={() => setAsking(true)} aria-haspopup="dialog">
          {words('order.cancel')}
        </Button>
      )}
      {refused && <Notice kind="problem">{refusalMessage(words, refused)}</Notice>}
      {isAsking && (
        <Dialog title={words('order.cancelTitle', { number: order.number })} onClose={() => setAsking(false)}>
          <p>{words('order.cancelText')}</p>
          <div className="dialog-buttons">
            <Button onClick={() => setAsking(false)}>{words('order.cancelNo')}</Button>
            <Button look="danger" isBusy={cancel.isPending} onClick={() => cancel.mutate(undefined, { onSettled: () => setAsking(false) })}>
              {words('order.cancelYes')}
            </Button>
          </div>
        </Dialog>
      )}
    </div>
  );
}
