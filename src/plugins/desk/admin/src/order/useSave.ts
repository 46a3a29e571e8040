import { useCallback, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import type { OrderBody } from '../../../../../api/orders/contracts/bodies';
import type { OrderDetail } from '../../../../../api/orders/contracts/staff-bodies';
import { editBodyOf, totalOf, editedOrder, type OrderDraft } from '../../../../../api/orders/domain/order-draft';
import { rememberOwnChange } from '../live/own-changes';
import { DeskError } from '../ui/desk-error';
import { useMessageOf } from '../ui/error-message';
import { useNotices } from '../ui/notices';
import { newWriteKey, useDeskApi } from '../ui/useDeskApi';
import type { DraftState } from './useOrderDraft';
import type { LoadedOrder } from './useOrder';

/** Somebody saved the order while it was edited here: who, when, and the order as it is now. */
export interface Conflict {
  by: string;
  at: string | null;
  /** Status and manager belong to no draft, but a person should know of them. */
  changes: Record<string, { from: unknown; to: unknown }>;
  theirs: OrderDetail;
}

export interface SaveState {
  isSaving: boolean;
  conflict: Conflict | null;
  save: (draft?: OrderDraft) => Promise<void>;
  /** Opens the comparison without trying to save first. */
  compare: () => Promise<void>;
  closeConflict: () => void;
}

interface SaveParts {
  order: OrderDetail;
  drafting: DraftState;
  loaded: Pick<LoadedOrder, 'reload' | 'change'>;
  noteShortage: (failure: unknown) => boolean;
}

/** Saves a draft under the version it was typed upon; a stale one becomes a conflict to be merged, as often as it takes. */
export function useSave({ order, drafting, loaded, noteShortage }: SaveParts): SaveState {
  const api = useDeskApi();
  const intl = useIntl();
  const messageOf = useMessageOf();
  const notices = useNotices();
  const [isSaving, setSaving] = useState(false);
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const attempt = useRef({ body: '', key: '' });

  const openConflict = useCallback(
    async (details: Record<string, unknown>): Promise<void> => {
      const theirs = await loaded.reload();
      if (!theirs) {
        notices.show({
          title: intl.formatMessage({ id: 'desk.order.refused' }),
          text: intl.formatMessage({ id: 'desk.error.OFFLINE' }),
          tone: 'danger',
        });
        return;
      }
      const by = (details.changedBy as { name?: string } | null | undefined)?.name ?? loaded.change?.name;
      setConflict({
        by: by || intl.formatMessage({ id: 'desk.error.somebody' }),
        at: typeof details.changedAt === 'string' ? details.changedAt : (loaded.change?.at ?? theirs.updatedAt),
        changes: (details.changes ?? {}) as Conflict['changes'],
        theirs,
      });
    },
    [intl, loaded, notices],
  );

  const save = async (draft: OrderDraft = drafting.draft): Promise<void> => {
    if (isSaving || !totalOf(editedOrder(draft)).ok) return;
    setSaving(true);
    const body = editBodyOf(draft);
    // The same edit sent again after a lost answer is made once.
    const text = JSON.stringify(body);
    if (attempt.current.body !== text) attempt.current = { body: text, key: newWriteKey() };
    try {
      const { data } = await api.put<{ data: OrderBody }>(`/orders/${order.documentId}`, body, { key: attempt.current.key });
      rememberOwnChange(data.documentId, data.version);
      await loaded.reload();
      drafting.discard();
      setConflict(null);
      notices.show({ title: intl.formatMessage({ id: 'desk.order.saved' }), tone: 'success', key: 'saved' });
    } catch (failure) {
      if (!(failure instanceof DeskError && failure.status === 0)) attempt.current = { body: '', key: '' };
      if (failure instanceof DeskError && failure.code === 'STALE_VERSION') await openConflict(failure.details);
      else {
        if (draft !== drafting.draft) drafting.edit(() => draft);
        setConflict(null);
        noteShortage(failure);
        notices.show({ title: intl.formatMessage({ id: 'desk.order.unsaved' }), text: messageOf(failure), tone: 'danger', key: 'saved' });
      }
    } finally {
      setSaving(false);
    }
  };
  return { isSaving, conflict, save, compare: () => openConflict({}), closeConflict: useCallback(() => setConflict(null), []) };
}
