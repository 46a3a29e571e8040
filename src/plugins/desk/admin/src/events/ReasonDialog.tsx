import { useState } from 'react';
import { Button, Dialog, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { useIntl } from 'react-intl';

interface ReasonDialogProps {
  title: string;
  text: string;
  confirm: string;
  isBusy: boolean;
  onConfirm: (reason: string) => void;
  onClose: () => void;
}

/** Asks before something that nothing leads back from: says what happens, takes the reason. */
export function ReasonDialog({ title, text, confirm, isBusy, onConfirm, onClose }: ReasonDialogProps) {
  const intl = useIntl();
  const [reason, setReason] = useState('');
  return (
    <Dialog.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Dialog.Content>
        <Dialog.Header>{title}</Dialog.Header>
        <Dialog.Body icon={<WarningCircle fill="danger600" />}>
          <Flex alignItems="stretch" direction="column" gap={4} width="100%">
            <Typography textAlign="center">{text}</Typography>
            <Field.Root name="reason" required>
              <Field.Label>{intl.formatMessage({ id: 'desk.club.reason' })}</Field.Label>
              <Textarea autoFocus maxLength={500} rows={2} value={reason} onChange={(event) => setReason(event.target.value)} />
            </Field.Root>
          </Flex>
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button fullWidth variant="tertiary">
              {intl.formatMessage({ id: 'desk.ui.cancel' })}
            </Button>
          </Dialog.Cancel>
          <Button disabled={reason.trim() === ''} fullWidth loading={isBusy} variant="danger" onClick={() => onConfirm(reason.trim())}>
            {confirm}
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
