import { deskApi } from '../ui/useDeskApi';
import { forgetShared, useSharedRead } from '../ui/shared-read';

export interface KnownTag {
  documentId: string;
  name: string;
  colour: string | null;
  customers: number;
}

const PATH = '/crm/customers/tags';
const NONE: KnownTag[] = [];
/** The endpoint takes so many customers at once. */
const MOST_AT_ONCE = 500;

/** Every tag of the shop with how many have it; empty until read. */
export function useTags(): KnownTag[] {
  return useSharedRead<KnownTag[]>(PATH) ?? NONE;
}

/** What became of a change of tags: how many customers have another set of tags now, and how many are not there any more. */
export interface TagChange {
  changed: number;
  notFound: number;
}

/** Gives tags to customers and takes others away. */
export async function changeTags(customers: readonly string[], add: readonly string[], remove: readonly string[]): Promise<TagChange> {
  const result = { changed: 0, notFound: 0 };
  for (let from = 0; from < customers.length; from += MOST_AT_ONCE) {
    const { data } = await deskApi.post<{ data: { changed: string[]; notFound: string[] } }>('/crm/customers/bulk/tags', {
      customers: customers.slice(from, from + MOST_AT_ONCE),
      add,
      remove,
    });
    result.changed += data.changed.length;
    result.notFound += data.notFound.length;
  }
  forgetShared(PATH);
  return result;
}
