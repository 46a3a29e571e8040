import { useCallback, useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { DeskUser } from '../../../../../api/accounts/contracts/desk';
import { deskApi } from '../ui/useDeskApi';

export type UserRow = DeskUser;

/** What a person is called: by themselves, as staff, by the CRM; the user name where nobody knows. */
export function nameOf({ name, staff, customer, username }: UserRow): string {
  return name || staff?.displayName || customer?.name || username;
}

interface UsersPage {
  data: UserRow[];
  meta: { pagination: { page: number; pageCount: number; total: number } };
}

/** What the page asks for; it lives in the URL. */
export interface UserFilters {
  q: string;
  type: string;
  blocked: string;
  page: number;
}

/** The users that the URL's filters match; an answer that came too late is dropped. */
export function useUsers() {
  const [parameters, setParameters] = useSearchParams();
  const [answer, setAnswer] = useState<UsersPage | null>(null);
  const [error, setError] = useState<unknown>(null);
  const asked = useRef(0);
  const filters: UserFilters = {
    q: parameters.get('q') ?? '',
    type: parameters.get('type') ?? '',
    blocked: parameters.get('blocked') ?? '',
    page: Math.max(1, Number(parameters.get('page')) || 1),
  };
  const { q, type, blocked, page } = filters;
  const read = useCallback(() => {
    asked.current += 1;
    const mine = asked.current;
    const query = { ...(q && { q }), ...(type && { type }), ...(blocked && { blocked }), page };
    deskApi.get<UsersPage>('/users', query).then(
      (fresh) => {
        if (mine !== asked.current) return;
        setAnswer(fresh);
        setError(null);
      },
      (failure: unknown) => {
        if (mine === asked.current) setError(failure);
      },
    );
  }, [q, type, blocked, page]);
  useEffect(read, [read]);
  const change = (changes: Partial<UserFilters>): void => {
    const next = { ...filters, page: 1, ...changes };
    const shown = Object.entries(next).filter(([key, value]) => value !== '' && !(key === 'page' && value === 1));
    setParameters(Object.fromEntries(shown.map(([key, value]) => [key, String(value)])), { replace: true });
  };
  return { answer, error, filters, change, read };
}
