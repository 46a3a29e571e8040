import { useState } from 'react';
import type { Visitor } from '../../../../../api/club/contracts/staff';
import type { CustomerBrief } from '../../../../../api/orders/contracts/staff-bodies';
import { deskApi } from '../ui/useDeskApi';

/** The sale on the reception's screen: closed, to anybody, or to a visitor. */
export function useSale(onClosed: () => void) {
  const [buyer, setBuyer] = useState<CustomerBrief | null>(null);
  const [isSelling, setSelling] = useState(false);
  const sellTo = async (visitor: Visitor): Promise<void> => {
    setSelling(true);
    const q = visitor.phone ?? visitor.name;
    if (!q) return;
    // Who cannot be read is sold to as anybody; the till finds them by phone too.
    const found = await deskApi.get<{ data: CustomerBrief[] }>('/customers', { q }).catch(() => ({ data: [] }));
    setBuyer(found.data.find(({ documentId }) => documentId === visitor.documentId) ?? null);
  };
  const toggle = (): void => {
    setBuyer(null);
    setSelling(!isSelling);
    if (isSelling) onClosed();
  };
  return { isSelling, buyer, sellTo, toggle };
}
