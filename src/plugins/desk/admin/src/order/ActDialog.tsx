import { useState } from 'react';
import { Button, Checkbox, Dialog, Field, Textarea } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { OrderDetail, OrderMove } from '../../../../../api/orders/contracts/staff-bodies';
import { moveEffects } from './move-words';

/** An act that is asked about first, because nothing leads back from it. */
export type AskedAct = { kind: 'move'; move: OrderMove } | { kind: 'refund' };

const Effects = styled.ul`
  margin: 0;
  padding: 0;
  list-style: none;
  text-align: center;
  font-size: 14px;
  line-height: 20px;
  color: ${({ theme }) => theme.colors.neutral700};
`;

const Fields = styled.div`
  display: flex;
  flex-direction: column;
  gap: 16px;
  width: 100%;
`;

interface ActDialogProps {
  order: OrderDetail;
  act: AskedAct;
  isBusy: boolean;
  onClose: () => void;
  onConfirm: (answer: { note: string; returnGoods: boolean }) => void;
}

/** Asks before an order is completed, cancelled or refunded: says what happens, takes a note, and whether the goods come back. */
export function ActDialog({ order, act, isBusy, onClose, onConfirm }: ActDialogProps) {
  const intl = useIntl();
  const [note, setNote] = useState('');
  const canReturn = act.kind === 'refund' && order.status === 'completed';
  const [returnGoods, setReturnGoods] = useState(canReturn);
  const name = act.kind === 'refund' ? 'refunded' : act.move.to;
  const effects =
    act.kind === 'refund'
      ? [intl.formatMessage({ id: `desk.order.ask.refunded.${returnGoods ? 'back' : 'keep'}` })]
      : moveEffects(intl, act.move);
  return (
    <Dialog.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Dialog.Content>
        <Dialog.Header>{intl.formatMessage({ id: `desk.order.ask.${name}` }, { number: order.number })}</Dialog.Header>
        <Dialog.Body icon={<WarningCircle fill={act.kind === 'move' && act.move.to === 'completed' ? 'primary600' : 'danger600'} />}>
          <Effects>
            {effects.map((effect) => (
              <li key={effect}>{effect}</li>
            ))}
          </Effects>
          <Fields>
            {canReturn && (
              <Checkbox checked={returnGoods} onCheckedChange={(checked) => setReturnGoods(checked === true)}>
                {intl.formatMessage({ id: 'desk.order.ask.returnGoods' })}
              </Checkbox>
            )}
            <Field.Root name="note">
              <Field.Label>{intl.formatMessage({ id: 'desk.order.ask.note' })}</Field.Label>
              <Textarea rows={2} maxLength={1000} value={note} onChange={(event) => setNote(event.target.value)} />
            </Field.Root>
          </Fields>
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button variant="tertiary" fullWidth>
              {intl.formatMessage({ id: 'desk.ui.cancel' })}
            </Button>
          </Dialog.Cancel>
          <Button
            variant={name === 'completed' ? 'default' : 'danger'}
            fullWidth
            loading={isBusy}
            onClick={() => onConfirm({ note: note.trim(), returnGoods })}
          >
            {intl.formatMessage({ id: `desk.order.ask.${name}.yes` })}
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
