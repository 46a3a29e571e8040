import type { ReactNode } from 'react';
import { Button, Dialog } from '@strapi/design-system';
import { useWords } from './words';

interface Props {
  title: string;
  text: string;
  act: string;
  isDangerous?: boolean;
  children?: ReactNode;
  onClose: () => void;
  onConfirm: () => void;
}

/** Asks before something that others will notice. */
export function ConfirmDialog({ title, text, act, isDangerous = false, children, onClose, onConfirm }: Props) {
  const words = useWords();
  return (
    <Dialog.Root onOpenChange={(isOpen: boolean) => !isOpen && onClose()} open>
      <Dialog.Content>
        <Dialog.Header>{title}</Dialog.Header>
        <Dialog.Body>
          {text}
          {children}
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button fullWidth variant="tertiary">
              {words('discard')}
            </Button>
          </Dialog.Cancel>
          <Dialog.Action>
            <Button fullWidth onClick={onConfirm} variant={isDangerous ? 'danger-light' : 'default'}>
              {act}
            </Button>
          </Dialog.Action>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
