import { useEffect, useState } from 'react';
import type { Channel } from '../../../../../../api/mailings/domain/channels';
import { deskApi } from '../../ui/useDeskApi';

export interface PersonToPick {
  documentId: string;
  name: string | null;
  address: string | null;
}

const PAUSE_MS = 250;

/** Customers found by what is typed (the first ones for nothing), with their address on the channel. */
export function usePeople(typed: string, channel: Channel): PersonToPick[] {
  const [people, setPeople] = useState<PersonToPick[]>([]);
  useEffect(() => {
    let isWanted = true;
    const timer = window.setTimeout(() => {
      deskApi.get<{ data: PersonToPick[] }>('/mailings/customers', { _q: typed, channel }).then(
        ({ data }) => isWanted && setPeople(data),
        () => isWanted && setPeople([]),
      );
    }, PAUSE_MS);
    return () => {
      isWanted = false;
      window.clearTimeout(timer);
    };
  }, [typed, channel]);
  return people;
}
