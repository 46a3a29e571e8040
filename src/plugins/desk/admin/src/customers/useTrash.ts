import { useIntl } from 'react-intl';
import type { CustomerBody } from '../../../../../api/crm/contracts/bodies';
import { useMessageOf } from '../ui/error-message';
import { useNotices } from '../ui/notices';
import { deskApi } from '../ui/useDeskApi';
import { customerName } from './customer-name';

/** What of a customer the acts with the trash need. */
type Named = Pick<CustomerBody, 'documentId' | 'name' | 'shortName' | 'phone' | 'email'>;

export interface Trash {
  /** Marks somebody for deletion; the notice takes it back. */
  discard: (customer: Named) => Promise<boolean>;
  restore: (customer: Named) => Promise<boolean>;
}

/** Marks for deletion and back; `onMoved` is told after each, with where the customer is now. */
export function useTrash(onMoved: (customer: CustomerBody) => void): Trash {
  const intl = useIntl();
  const notices = useNotices();
  const messageOf = useMessageOf();
  const moved = async (customer: Named, isDiscarded: boolean): Promise<boolean> => {
    const path = `/crm/customers/${customer.documentId}`;
    const name = customerName(customer, intl);
    try {
      const { data } = await (isDiscarded
        ? deskApi.del<{ data: CustomerBody }>(path)
        : deskApi.post<{ data: CustomerBody }>(`${path}/restore`));
      onMoved(data);
      notices.show({
        key: 'trash',
        tone: 'success',
        title: intl.formatMessage({ id: isDiscarded ? 'desk.customers.discarded' : 'desk.customers.restored' }, { name }),
        undo: isDiscarded ? () => void moved(customer, false) : undefined,
      });
      return true;
    } catch (error) {
      notices.show({ key: 'trash', tone: 'danger', title: intl.formatMessage({ id: 'desk.ui.failed' }), text: messageOf(error) });
      return false;
    }
  };
  return { discard: (customer) => moved(customer, true), restore: (customer) => moved(customer, false) };
}
