import { answerOf } from '@artel/client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { shop } from './api';
import { useSession } from './Session';

/** What is going on from now on, the next first. `minute` keeps the question the same for a while. */
export function useComingEvents(page: number, pageSize: number) {
  const minute = new Date(Math.floor(Date.now() / 600_000) * 600_000).toISOString();
  const query = {
    filters: { endAt: { $gte: minute }, status: { $eq: 'published' } },
    sort: 'startAt:asc',
    pagination: { page: String(page), pageSize: String(pageSize) },
  };
  return useQuery({ queryKey: ['events', query], queryFn: async () => answerOf(shop.GET('/api/events', { params: { query } })) });
}

/** One event. */
export function useEvent(id: string) {
  return useQuery({
    queryKey: ['event', id],
    queryFn: async () => (await answerOf(shop.GET('/api/events/{id}', { params: { path: { id } } }))).data,
  });
}

/** The signed-in person's own sign-ups. */
export function useParticipations() {
  const { isSignedIn } = useSession();
  return useQuery({
    queryKey: ['participations'],
    queryFn: async () => (await answerOf(shop.GET('/api/participations'))).data,
    enabled: isSignedIn,
  });
}

/** Signing up, taking an offered place, giving a place back. */
export function useEventActs(id: string) {
  const cache = useQueryClient();
  const readAgain = async (): Promise<void> => {
    await Promise.all(['event', 'events', 'participations'].map((key) => cache.invalidateQueries({ queryKey: [key] })));
  };
  const join = useMutation({
    mutationFn: async ({
      key,
      ...data
    }: {
      key: string;
      partySize: number;
      answers: Record<string, string | number | boolean | null>;
      note?: string;
    }) =>
      (
        await answerOf(
          shop.POST('/api/events/{id}/participations', { params: { path: { id }, header: { 'Idempotency-Key': key } }, body: { data } }),
        )
      ).data,
    onSettled: readAgain,
  });
  const leave = useMutation({
    mutationFn: async () => answerOf(shop.DELETE('/api/events/{id}/participations', { params: { path: { id } }, body: { data: {} } })),
    onSettled: readAgain,
  });
  const accept = useMutation({
    mutationFn: async (participation: string) =>
      answerOf(
        shop.POST('/api/events/{id}/participations/{participation}/accept', {
          params: { path: { id, participation } },
          body: { data: {} },
        }),
      ),
    onSettled: readAgain,
  });
  return { join, leave, accept };
}
