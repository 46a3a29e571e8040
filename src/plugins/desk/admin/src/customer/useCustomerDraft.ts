import { useCallback, useEffect, useMemo, useState } from 'react';
import type { CustomerBody } from '../../../../../api/crm/contracts/bodies';
import type { CustomerField } from '../../../../../api/crm/domain/customer';
import {
  customerChangeCount,
  customerDraftFromJson,
  customerTextsOf,
  mergeCustomer,
  withCustomerText,
  type CustomerDraft,
} from '../../../../../api/crm/domain/customer-draft';

/** A customer's unsaved changes; they outlive a reload and a lost network. */
export interface CustomerDraftState {
  draft: CustomerDraft;
  isEditing: boolean;
  /** Somebody has saved other values meanwhile for fields that are edited here. */
  isBehind: boolean;
  /** The draft comes from before a reload and nobody has said yet to go on with it. */
  isRestored: boolean;
  type: (field: CustomerField, value: string) => void;
  /** Puts a merged draft in the place of the one there is. */
  replace: (draft: CustomerDraft) => void;
  discard: () => void;
  acceptRestored: () => void;
}

const keyOf = (name: string): string => `desk.draft.${name}`;

function readKept(name: string): CustomerDraft | null {
  try {
    return customerDraftFromJson(localStorage.getItem(keyOf(name)) ?? 'null');
  } catch {
    return null;
  }
}

function keep(name: string, draft: CustomerDraft | null): void {
  try {
    if (draft) localStorage.setItem(keyOf(name), JSON.stringify(draft));
    else localStorage.removeItem(keyOf(name));
  } catch {
    // Without storage the draft lives as long as the page.
  }
}

/** `keptAs` names the draft in the browser's storage, one for each person and customer. */
export function useCustomerDraft(customer: CustomerBody, keptAs: string): CustomerDraftState {
  const [kept, setKept] = useState<CustomerDraft | null>(() => readKept(keptAs));
  const [isRestored, setRestored] = useState(() => kept !== null);
  const saved = useMemo(() => customerTextsOf(customer), [customer]);
  useEffect(() => keep(keptAs, kept), [keptAs, kept]);
  const type = useCallback(
    (field: CustomerField, value: string) =>
      setKept((now) => {
        const changed = withCustomerText(now ?? { base: saved, texts: {} }, field, value);
        return customerChangeCount(changed) > 0 ? changed : null;
      }),
    [saved],
  );
  const discard = useCallback(() => {
    setKept(null);
    setRestored(false);
  }, []);
  return {
    draft: kept ?? { base: saved, texts: {} },
    isEditing: kept !== null,
    isBehind: kept !== null && mergeCustomer(kept, saved).disputed.length > 0,
    isRestored: isRestored && kept !== null,
    type,
    replace: useCallback((draft: CustomerDraft) => setKept(customerChangeCount(draft) > 0 ? draft : null), []),
    discard,
    acceptRestored: useCallback(() => setRestored(false), []),
  };
}
