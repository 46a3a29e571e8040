import { useState, type ReactNode } from 'react';
import { Box, Button, Dialog, Field, Flex, Textarea } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { OrderStatus } from '../../../../../../api/orders/domain/status';
import { STATUS_LOOK } from '../../ui/status-look';

interface FinalMoveDialogProps {
  to: OrderStatus;
  title: string;
  /** What it will do. */
  children: ReactNode;
  onConfirm: (note: string | undefined) => void;
  onClose: () => void;
}

/** Asks before a move that nothing leads back from, with room for a reason. */
export function FinalMoveDialog({ to, title, children, onConfirm, onClose }: FinalMoveDialogProps) {
  const intl = useIntl();
  const [note, setNote] = useState('');
  const { icon: Icon, iconColour } = STATUS_LOOK[to];
  return (
    <Dialog.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Dialog.Content>
        <Dialog.Header>{title}</Dialog.Header>
        <Dialog.Body icon={<Icon fill={to === 'cancelled' ? 'danger600' : iconColour} />}>
          <Box width="100%">
            {children}
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
