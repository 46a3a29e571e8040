import { Button, Dialog } from '@strapi/design-system';
import { useIntl } from 'react-intl';

interface Props {
  /** Null while nothing is asked. */
  title: string | null;
  text: string;
  action: string;
  onClose: () => void;
  onConfirm: () => void;
  isDanger?: boolean;
}

/** Asks before what cannot be taken back. */
export function Confirm({ title, text, action, onClose, onConfirm, isDanger = false }: Props) {
  const intl = useIntl();
  return (
    <Dialog.Root onOpenChange={(isOpen: boolean) => !isOpen && onClose()} open={title !== null}>
      <Dialog.Content>
        <Dialog.Header>{title}</Dialog.Header>
        <Dialog.Body>{text}</Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button fullWidth variant="tertiary">
              {intl.formatMessage({ id: 'desk.ui.cancel' })}
            </Button>
          </Dialog.Cancel>
          <Dialog.Action>
            <Button fullWidth onClick={onConfirm} variant={isDanger ? 'danger-light' : undefined}>
              {action}
            </Button>
          </Dialog.Action>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
