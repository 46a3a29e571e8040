import { useCallback, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import type { CustomerBody } from '../../../../../api/crm/contracts/bodies';
import { customerEditBody, isReachableDraft, type CustomerDraft } from '../../../../../api/crm/domain/customer-draft';
import { fieldFaultsOf, holderOf, type FieldFaults, type Holder } from '../customers/field-faults';
import { DeskError } from '../ui/desk-error';
import { useMessageOf } from '../ui/error-message';
import { useNotices } from '../ui/notices';
import { deskApi, newWriteKey } from '../ui/useDeskApi';
import type { LoadedCustomer } from './useCustomer';
import type { CustomerDraftState } from './useCustomerDraft';

/** Somebody saved the customer while they were edited here: who, when, and the customer as they are now. */
export interface CustomerConflict {
  by: string;
  at: string | null;
  theirs: CustomerBody;
}

export interface CustomerSaveState {
  isSaving: boolean;
  faults: FieldFaults;
  /** Who has the phone or the e-mail already. */
  holder: Holder | null;
  conflict: CustomerConflict | null;
  save: (draft?: CustomerDraft) => Promise<void>;
  /** Opens the comparison without trying to save first. */
  compare: () => Promise<void>;
  closeConflict: () => void;
  forget: () => void;
}

/** Saves a draft with what its fields held; what somebody else changed meanwhile becomes a conflict to be merged. */
export function useCustomerSave(customer: CustomerBody, drafting: CustomerDraftState, reload: LoadedCustomer['reload']): CustomerSaveState {
  const intl = useIntl();
  const messageOf = useMessageOf();
  const notices = useNotices();
  const [isSaving, setSaving] = useState(false);
  const [faults, setFaults] = useState<FieldFaults>({});
  const [holder, setHolder] = useState<Holder | null>(null);
  const [conflict, setConflict] = useState<CustomerConflict | null>(null);
  const attempt = useRef({ body: '', key: '' });
  const forget = useCallback(() => {
    setFaults({});
    setHolder(null);
  }, []);

  const refused = (text: string): void => {
    notices.show({ title: intl.formatMessage({ id: 'desk.order.unsaved' }), text, tone: 'danger', key: 'saved' });
  };
  const openConflict = async (details: Record<string, unknown>): Promise<void> => {
    const theirs = await reload();
    if (!theirs) {
      refused(intl.formatMessage({ id: 'desk.error.OFFLINE' }));
      return;
    }
    const by = (details.changedBy as { name?: string } | null | undefined)?.name;
    setConflict({
      by: by || intl.formatMessage({ id: 'desk.error.somebody' }),
      at: typeof details.changedAt === 'string' ? details.changedAt : theirs.updatedAt,
      theirs,
    });
  };
  const explain = async (failure: unknown, draft: CustomerDraft): Promise<void> => {
    if (failure instanceof DeskError && failure.code === 'STALE_VERSION') return openConflict(failure.details);
    // A merged draft that was refused is gone on with as it was merged.
    setConflict(null);
    if (draft !== drafting.draft) drafting.replace(draft);
    const named = fieldFaultsOf(failure, intl);
    const found = holderOf(failure);
    setFaults(named);
    setHolder(found);
    const isNamed = found !== null || Object.keys(named).length > 0;
    refused(isNamed ? intl.formatMessage({ id: 'desk.customer.check' }) : messageOf(failure));
  };

  const save = async (draft: CustomerDraft = drafting.draft): Promise<void> => {
    if (isSaving || !isReachableDraft(draft)) return;
    setSaving(true);
    forget();
    const body = customerEditBody(draft);
    // The same edit sent again after a lost answer is made once.
    const text = JSON.stringify(body);
    if (attempt.current.body !== text) attempt.current = { body: text, key: newWriteKey() };
    try {
      await deskApi.put(`/crm/customers/${customer.documentId}`, body, { key: attempt.current.key });
      await reload();
      drafting.discard();
      setConflict(null);
      notices.show({ title: intl.formatMessage({ id: 'desk.order.saved' }), tone: 'success', key: 'saved' });
    } catch (failure) {
      if (!(failure instanceof DeskError && failure.status === 0)) attempt.current = { body: '', key: '' };
      await explain(failure, draft);
    } finally {
      setSaving(false);
    }
  };
  return {
    isSaving,
    faults,
    holder,
    conflict,
    save,
    compare: () => openConflict({}),
    closeConflict: useCallback(() => setConflict(null), []),
    forget,
  };
}
