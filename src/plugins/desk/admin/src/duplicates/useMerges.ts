import { useIntl } from 'react-intl';
import type { CustomerBody } from '../../../../../api/crm/contracts/bodies';
import type { MergeBody } from '../../../../../api/crm/contracts/duplicates';
import type { CustomerField } from '../../../../../api/crm/domain/customer';
import { fieldName } from '../customer/field-words';
import { customerName } from '../customers/customer-name';
import { useMessageOf } from '../ui/error-message';
import { useNotices } from '../ui/notices';
import { deskApi } from '../ui/useDeskApi';

/** Two records that are to become one: `from` goes, `into` stays. */
export interface MergeWish {
  from: string;
  into: string;
  /** Fields taken from the record that goes. */
  take: CustomerField[];
}

export interface Merges {
  /** Answers whether it was done; the notice takes it back. */
  merge: (wish: MergeWish) => Promise<boolean>;
  undo: (merge: Pick<MergeBody, 'documentId'>) => Promise<boolean>;
}

/** Merges two records, and parts them again; `onChanged` is told after each. */
export function useMerges(onChanged: () => void): Merges {
  const intl = useIntl();
  const notices = useNotices();
  const messageOf = useMessageOf();
  const fail = (error: unknown): boolean => {
    notices.show({ key: 'merge', tone: 'danger', title: intl.formatMessage({ id: 'desk.ui.failed' }), text: messageOf(error) });
    return false;
  };
  const undo = async ({ documentId }: Pick<MergeBody, 'documentId'>): Promise<boolean> => {
    try {
      const { data } = await deskApi.post<{ data: { lost: string[] } }>(`/crm/customers/merges/${documentId}/undo`);
      const lost = data.lost.map((name) => fieldName(name, intl) ?? name);
      notices.show({
        key: 'merge',
        tone: lost.length > 0 ? 'info' : 'success',
        title: intl.formatMessage({ id: 'desk.merge.undone' }),
        text: lost.length > 0 ? intl.formatMessage({ id: 'desk.merge.undone.lost' }, { fields: lost.join(', ') }) : undefined,
      });
      onChanged();
      return true;
    } catch (error) {
      return fail(error);
    }
  };
  const merge = async ({ from, into, take }: MergeWish): Promise<boolean> => {
    try {
      const { data } = await deskApi.post<{ data: { customer: CustomerBody; merge: MergeBody } }>(`/crm/customers/${from}/merge`, {
        into,
        take,
      });
      notices.show({
        key: 'merge',
        tone: 'success',
        title: intl.formatMessage({ id: 'desk.merge.done' }, { name: customerName(data.customer, intl) }),
        undo: () => void undo(data.merge),
      });
      onChanged();
      return true;
    } catch (error) {
      return fail(error);
    }
  };
  return { merge, undo };
}
