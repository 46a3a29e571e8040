import type { FormEvent, ReactNode } from 'react';
import { Box, Button, Flex, Modal } from '@strapi/design-system';
import { useIntl } from 'react-intl';

interface FormDialogProps {
  title: string;
  save: string;
  isBusy: boolean;
  canSave?: boolean;
  width?: number;
  onSave: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** A form in a dialog: Enter saves, Esc leaves it as it was. */
export function FormDialog({ title, save, isBusy, canSave = true, width = 640, onSave, onClose, children }: FormDialogProps) {
  const intl = useIntl();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    // A dialog inside of a dialog sends its own form only.
    event.stopPropagation();
    if (canSave && !isBusy) onSave();
  };
  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal.Content aria-describedby={undefined} style={{ maxWidth: width }}>
        <form onSubmit={submit} noValidate style={{ display: 'flex', flexDirection: 'column', minHeight: 0 }}>
          <Modal.Header closeLabel={intl.formatMessage({ id: 'desk.ui.close' })}>
            <Modal.Title>{title}</Modal.Title>
          </Modal.Header>
          <Box padding={6} style={{ overflowY: 'auto', maxHeight: '65vh' }}>
            <Flex alignItems="stretch" direction="column" gap={4}>
              {children}
            </Flex>
          </Box>
          <Modal.Footer>
            <Flex gap={2} justifyContent="flex-end" width="100%">
              <Button onClick={onClose} variant="tertiary">
                {intl.formatMessage({ id: 'desk.ui.cancel' })}
              </Button>
              <Button disabled={!canSave} loading={isBusy} type="submit">
                {save}
              </Button>
            </Flex>
          </Modal.Footer>
        </form>
      </Modal.Content>
    </Modal.Root>
  );
}
