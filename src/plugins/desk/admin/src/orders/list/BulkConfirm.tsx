import { Dialog } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { OrderStatus } from '../../../../../../api/orders/domain/status';
import { FinalMoveDialog } from '../moves/FinalMoveDialog';

interface BulkConfirmProps {
  count: number;
  to: OrderStatus;
  onConfirm: (note: string | undefined) => void;
  onClose: () => void;
}

/** Asks before many orders are completed or cancelled. */
export function BulkConfirm({ count, to, onConfirm, onClose }: BulkConfirmProps) {
  const intl = useIntl();
  return (
    <FinalMoveDialog
      onClose={onClose}
      onConfirm={onConfirm}
      title={intl.formatMessage({ id: `desk.bulk.confirm.${to}` }, { count })}
      to={to}
    >
      <Dialog.Description>{intl.formatMessage({ id: 'desk.bulk.confirm.text' })}</Dialog.Description>
    </FinalMoveDialog>
  );
}
