import { useState, type FormEvent } from 'react';
import { Box, Button, Checkbox, Field, Flex, Modal, TextInput } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useMessageOf } from '../../ui/error-message';

interface SaveViewDialogProps {
  title: string;
  name?: string;
  isShared?: boolean;
  onSave: (name: string, isShared: boolean) => Promise<void>;
  onClose: () => void;
}

/** Asks for a view's name and whether everybody is to see it. */
export function SaveViewDialog({ title, name: given = '', isShared: wasShared = false, onSave, onClose }: SaveViewDialogProps) {
  const intl = useIntl();
  const messageOf = useMessageOf();
  const [name, setName] = useState(given);
  const [isShared, setShared] = useState(wasShared);
  const [error, setError] = useState<string>();
  const [isSaving, setSaving] = useState(false);
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setSaving(true);
    try {
      await onSave(name.trim(), isShared);
      onClose();
    } catch (failure) {
      setError(messageOf(failure));
      setSaving(false);
    }
  };
  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal.Content style={{ maxWidth: '440px' }} aria-describedby={undefined}>
        <form onSubmit={(event) => void save(event)}>
          <Modal.Header closeLabel={intl.formatMessage({ id: 'desk.ui.close' })}>
            <Modal.Title>{title}</Modal.Title>
          </Modal.Header>
          <Box padding={6}>
            <Field.Root error={error} name="name" required>
              <Field.Label>{intl.formatMessage({ id: 'desk.views.name' })}</Field.Label>
              <TextInput
                autoFocus
                maxLength={60}
                onChange={(event: React.ChangeEvent<HTMLInputElement>) => setName(event.target.value)}
                value={name}
              />
              <Field.Error />
            </Field.Root>
            <Box paddingTop={4}>
              <Checkbox checked={isShared} onCheckedChange={(isOn) => setShared(isOn === true)}>
                {intl.formatMessage({ id: 'desk.views.shared' })}
              </Checkbox>
            </Box>
          </Box>
          <Modal.Footer>
            <Flex gap={2} justifyContent="flex-end" width="100%">
              <Button onClick={onClose} variant="tertiary">
                {intl.formatMessage({ id: 'desk.ui.close' })}
              </Button>
              <Button disabled={name.trim() === ''} loading={isSaving} type="submit">
                {intl.formatMessage({ id: 'desk.views.save.do' })}
              </Button>
            </Flex>
          </Modal.Footer>
        </form>
      </Modal.Content>
    </Modal.Root>
  );
}
