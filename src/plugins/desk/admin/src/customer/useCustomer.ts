import { useCallback, useEffect, useRef, useState } from 'react';
import type { CustomerBody } from '../../../../../api/crm/contracts/bodies';
import { isAborted } from '../ui/desk-error';
import { deskApi } from '../ui/useDeskApi';

export interface LoadedCustomer {
  customer: CustomerBody | null;
  error: unknown;
  /** Grows with each reading, for what is read beside the customer. */
  beat: number;
  reload: () => Promise<CustomerBody | null>;
  /** Shows a write before the server has answered; `reload` rolls it back. */
  show: (change: Partial<CustomerBody>) => void;
}

/** One customer, read again when somebody comes back to the page. */
export function useCustomer(id: string): LoadedCustomer {
  const [customer, setCustomer] = useState<CustomerBody | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [beat, setBeat] = useState(0);
  const turn = useRef(0);
  const reload = useCallback(async (): Promise<CustomerBody | null> => {
    const mine = ++turn.current;
    try {
      const { data } = await deskApi.get<{ data: CustomerBody }>(`/crm/customers/${id}`);
      if (mine !== turn.current) return data;
      setCustomer(data);
      setError(null);
      setBeat((count) => count + 1);
      return data;
    } catch (failure) {
      if (!isAborted(failure) && mine === turn.current) setError(failure);
      return null;
    }
  }, [id]);
  useEffect(() => {
    void reload();
    const onVisible = (): void => {
      if (document.visibilityState === 'visible') void reload();
    };
    document.addEventListener('visibilitychange', onVisible);
    return () => {
      turn.current += 1;
      document.removeEventListener('visibilitychange', onVisible);
    };
  }, [reload]);
  const show = useCallback((change: Partial<CustomerBody>) => setCustomer((now) => now && { ...now, ...change }), []);
  return { customer, error, beat, reload, show };
}
