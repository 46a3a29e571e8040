import { Button } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { Empty } from '../ui/states';

/** Nobody has these digits or this name: why that may be, and the way on. */
export function NobodyFound({ isReachable, onNew }: { isReachable: boolean; onNew: () => void }) {
  const intl = useIntl();
  const text = (id: string): string => intl.formatMessage({ id: `desk.reception.${id}` });
  return (
    <Empty
      text={text(isReachable ? 'nobodyFound' : 'nobodyFound.offline')}
      action={
        <Button variant="tertiary" startIcon={<Plus aria-hidden />} onClick={onNew}>
          {text('new')}
        </Button>
      }
    />
  );
}
