import { Button, Dialog } from '@strapi/design-system';
import { useIntl } from 'react-intl';

/** Asks before users are blocked; open while there is somebody to block. */
export function BlockDialog({ count, onBlock, onClose }: { count: number; onBlock: () => void; onClose: () => void }) {
  const intl = useIntl();
  const text = (id: string, values?: Record<string, number>): string => intl.formatMessage({ id: `desk.users.${id}` }, values);
  return (
    <Dialog.Root onOpenChange={(isOpen: boolean) => !isOpen && onClose()} open={count > 0}>
      <Dialog.Content>
        <Dialog.Header>{text('block.title', { count })}</Dialog.Header>
        <Dialog.Body>{text('block.text')}</Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button fullWidth variant="tertiary">
              {text('cancel')}
            </Button>
          </Dialog.Cancel>
          <Dialog.Action>
            <Button fullWidth onClick={onBlock} variant="danger-light">
              {text('block')}
            </Button>
          </Dialog.Action>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
