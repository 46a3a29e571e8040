import { useIntl } from 'react-intl';
import type { CustomerBody } from '../../../../../api/crm/contracts/bodies';
import { useTrash } from '../customers/useTrash';
import { useMessageOf } from '../ui/error-message';
import { useNotices } from '../ui/notices';
import { deskApi } from '../ui/useDeskApi';
import type { LoadedCustomer } from './useCustomer';

/** What is done with a customer beside editing the fields. */
export interface CustomerActs {
  discard: () => void;
  restore: () => void;
  recalculate: () => void;
}

export function useCustomerActs(customer: CustomerBody, { show, reload }: Pick<LoadedCustomer, 'show' | 'reload'>): CustomerActs {
  const intl = useIntl();
  const notices = useNotices();
  const messageOf = useMessageOf();
  const trash = useTrash(({ deletedAt }) => {
    show({ deletedAt });
    void reload();
  });
  const recalculate = async (): Promise<void> => {
    try {
      await deskApi.post(`/crm/customers/${customer.documentId}/update_stats`);
      await reload();
      notices.show({ key: 'statistics', tone: 'success', title: intl.formatMessage({ id: 'desk.customer.recalculated' }) });
    } catch (error) {
      notices.show({ key: 'statistics', tone: 'danger', title: intl.formatMessage({ id: 'desk.ui.failed' }), text: messageOf(error) });
    }
  };
  return {
    discard: () => void trash.discard(customer),
    restore: () => void trash.restore(customer),
    recalculate: () => void recalculate(),
  };
}
