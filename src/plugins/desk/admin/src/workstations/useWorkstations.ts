import { useCallback, useEffect, useState } from 'react';
import type { WorkstationsPage } from '../../../../../api/accounts/contracts/workstations';
import { deskApi } from '../ui/useDeskApi';

/** What the page shows; `read` asks again and keeps the old while it waits. */
export function useWorkstations() {
  const [page, setPage] = useState<WorkstationsPage | null>(null);
  const [error, setError] = useState<unknown>(null);
  const read = useCallback(() => {
    deskApi.get<{ data: WorkstationsPage }>('/workstations').then(
      ({ data }) => {
        setPage(data);
        setError(null);
      },
      (failure: unknown) => setError(failure),
    );
  }, []);
  useEffect(read, [read]);
  return { page, error, read };
}
