import { useState } from 'react';
import { Box, Button, Dialog, Field, Flex, Textarea } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { OrderStatus } from '../../../../../../api/orders/domain/status';
import { STATUS_LOOK } from '../../ui/status-look';

interface BulkConfirmProps {
  count: number;
  to: OrderStatus;
  onConfirm: (note: string | undefined) => void;
  onClose: () => void;
}

/** Asks before many orders are completed or cancelled. */
export function BulkConfirm({ count, to, onConfirm, onClose }: BulkConfirmProps) {
  const intl = useIntl();
  const [note, setNote] = useState('');
  const { icon: Icon } = STATUS_LOOK[to];
  return (
    <Dialog.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Dialog.Content>
        <Dialog.Header>{intl.formatMessage({ id: `desk.bulk.confirm.${to}` }, { count })}</Dialog.Header>
        <Dialog.Body icon={<Icon fill={to === 'cancelled' ? 'danger600' : 'success600'} />}>
          <Box width="100%">
            <Dialog.Description>{intl.formatMessage({ id: 'desk.bulk.confirm.text' })}</Dialog.Description>
            <Box paddingTop={4}>
              <Field.Root name="note">
                <Field.Label>{intl.formatMessage({ id: 'desk.confirm.note' })}</Field.Label>
                <Textarea maxLength={5000} onChange={(event) => setNote(event.target.value)} value={note} />
              </Field.Root>
            </Box>
          </Box>
        </Dialog.Body>
        <Dialog.Footer>
          <Flex gap={2} justifyContent="flex-end" width="100%">
            <Dialog.Cancel>
              <Button variant="tertiary">{intl.formatMessage({ id: 'desk.ui.cancel' })}</Button>
            </Dialog.Cancel>
            <Dialog.Action>
              <Button onClick={() => onConfirm(note.trim() || undefined)} variant={to === 'cancelled' ? 'danger' : 'default'}>
                {intl.formatMessage({ id: `desk.confirm.${to}.do` })}
              </Button>
            </Dialog.Action>
          </Flex>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
