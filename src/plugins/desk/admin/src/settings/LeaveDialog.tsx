import { useEffect } from 'react';
import { Button, Dialog } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { useBlocker } from 'react-router-dom';

/** Asks before a form with unsaved changes is left, also when the tab is closed. */
export function LeaveDialog({ isEditing }: { isEditing: boolean }) {
  const intl = useIntl();
  const blocker = useBlocker(({ currentLocation, nextLocation }) => isEditing && currentLocation.pathname !== nextLocation.pathname);
  useEffect(() => {
    if (!isEditing) return undefined;
    const hold = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', hold);
    return () => window.removeEventListener('beforeunload', hold);
  }, [isEditing]);
  if (blocker.state !== 'blocked') return null;
  const text = (id: string): string => intl.formatMessage({ id: `desk.settings.leave.${id}` });
  return (
    <Dialog.Root onOpenChange={(isOpen: boolean) => !isOpen && blocker.reset()} open>
      <Dialog.Content>
        <Dialog.Header>{text('title')}</Dialog.Header>
        <Dialog.Body icon={<WarningCircle fill="warning600" />}>{text('text')}</Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button fullWidth variant="tertiary">
              {text('stay')}
            </Button>
          </Dialog.Cancel>
          <Button fullWidth onClick={() => blocker.proceed()} variant="danger-light">
            {text('go')}
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
}
