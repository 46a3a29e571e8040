import { useEffect, useState } from 'react';
import type { CustomerBody } from '../../../../../api/crm/contracts/bodies';
import type { SegmentRules } from '../../../../../api/crm/domain/segments/rules';
import { deskApi } from '../ui/useDeskApi';

export interface Preview {
  found: { count: number; rows: CustomerBody[] } | null;
  /** The numbers are of earlier rules. */
  isBehind: boolean;
  error: unknown;
}

const TYPING_MS = 400;
const FIRST_ROWS = 8;

/** How many customers rules choose, and the first of them, a moment after the last change; null rules ask nothing. */
export function usePreview(rules: SegmentRules | null): Preview {
  const [preview, setPreview] = useState<Preview & { key: string }>({ key: '', found: null, isBehind: false, error: null });
  const key = rules ? JSON.stringify(rules) : '';
  useEffect(() => {
    if (key === '') return undefined;
    let isWanted = true;
    const timer = window.setTimeout(() => {
      deskApi
        .post<{ data: { count: number; rows: CustomerBody[] } }>('/crm/segments/preview', {
          rules: JSON.parse(key) as SegmentRules,
          limit: FIRST_ROWS,
        })
        .then(({ data }) => isWanted && setPreview({ key, found: data, isBehind: false, error: null }))
        .catch((error: unknown) => isWanted && setPreview((before) => ({ ...before, key, error })));
    }, TYPING_MS);
    return () => {
      isWanted = false;
      window.clearTimeout(timer);
    };
  }, [key]);
  return { found: preview.found, error: preview.key === key ? preview.error : null, isBehind: preview.key !== key };
}
