import { Button, Dialog } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { useBlocker } from 'react-router-dom';

/** Asks before a page with unsaved changes is left; the changes can be kept for later or thrown away. */
export function LeaveGuard({ isEditing, onDiscard }: { isEditing: boolean; onDiscard: () => void }) {
  const intl = useIntl();
  const blocker = useBlocker(({ currentLocation, nextLocation }) => isEditing && currentLocation.pathname !== nextLocation.pathname);
  if (blocker.state !== 'blocked') return null;
  return (
    <Dialog.Root open onOpenChange={(isOpen) => !isOpen && blocker.reset()}>
      <Dialog.Content>
        <Dialog.Header>{intl.formatMessage({ id: 'desk.order.leave' })}</Dialog.Header>
        <Dialog.Body icon={<WarningCircle fill="warning600" />}>{intl.formatMessage({ id: 'desk.order.leave.text' })}</Dialog.Body>
        <Dialog.Footer direction="column">
          <Button
            variant="danger-light"
            fullWidth
            onClick={() => {
              onDiscard();
              blocker.proceed();
            }}
          >
            {intl.formatMessage({ id: 'desk.order.leave.discard' })}
          </Button>
          <Button variant="tertiary" fullWidth onClick={() => blocker.proceed()}>
            {intl.formatMessage({ id: 'desk.order.leave.keep' })}
          </Button>
          <Dialog.Cancel>
            <Button fullWidth>{intl.formatMessage({ id: 'desk.order.leave.stay' })}</Button>
          </Dialog.Cancel>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
