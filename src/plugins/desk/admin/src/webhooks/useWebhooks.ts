import { useCallback, useEffect, useRef, useState } from 'react';
import type { AttemptBody, WebhookBody } from '../../../../../api/integrations/contracts/webhooks';
import { deskApi } from '../ui/useDeskApi';

const BASE = '/integrations/webhooks';
const LOOK_MS = 5_000;
const LOOK_SOON_MS = 1_000;

/** What a page shows, read again every few seconds while it can be seen; `soon` while something is under way. */
function useLook<T>(ask: () => Promise<T>, soon: (value: T) => boolean) {
  const [value, setValue] = useState<T | null>(null);
  const [error, setError] = useState<unknown>(null);
  const asked = useRef(0);
  const read = useCallback((): void => {
    asked.current += 1;
    const mine = asked.current;
    ask().then(
      (answer) => {
        if (mine !== asked.current) return;
        setValue(answer);
        setError(null);
      },
      (failure: unknown) => {
        if (mine === asked.current) setError(failure);
      },
    );
  }, [ask]);
  const isSoon = value !== null && soon(value);
  useEffect(read, [read]);
  useEffect(() => {
    const look = (): void => {
      if (!document.hidden) read();
    };
    const timer = window.setInterval(look, isSoon ? LOOK_SOON_MS : LOOK_MS);
    return () => window.clearInterval(timer);
  }, [read, isSoon]);
  return { value, error, read };
}

const readAll = (): Promise<WebhookBody[]> => deskApi.get<{ data: WebhookBody[] }>(BASE).then(({ data }) => data);
const never = (): boolean => false;

/** All webhooks. */
export function useWebhooks() {
  return useLook(readAll, never);
}

/** One webhook with the first pages of its log. */
export interface WebhookPage {
  webhook: WebhookBody;
  attempts: AttemptBody[];
  hasMore: boolean;
}

type LogPage = { data: AttemptBody[]; meta: { hasMore: boolean } };

/** One webhook; `more` shows another page of its log. */
export function useWebhook(id: string) {
  const [pages, setPages] = useState(1);
  const ask = useCallback(async (): Promise<WebhookPage> => {
    const webhook = (await deskApi.get<{ data: WebhookBody }>(`${BASE}/${id}`)).data;
    let attempts: AttemptBody[] = [];
    let hasMore = true;
    for (let page = 0; page < pages && hasMore; page += 1) {
      const before = attempts.at(-1)?.documentId;
      const log: LogPage = await deskApi.get<LogPage>(`${BASE}/${id}/attempts`, before ? { before } : {});
      attempts = [...attempts, ...log.data];
      hasMore = log.meta.hasMore;
    }
    return { webhook, attempts, hasMore };
  }, [id, pages]);
  const look = useLook(ask, isUnderWay);
  return { ...look, more: () => setPages((shown) => shown + 1) };
}

function isUnderWay({ attempts }: WebhookPage): boolean {
  return attempts.slice(0, 5).some(({ state }) => state === 'waiting');
}

/** Writes of the page; each throws a `DeskError`. */
export const webhookActs = {
  create: (fields: object) => deskApi.post<{ data: WebhookBody & { secret: string } }>(BASE, fields).then(({ data }) => data),
  update: (id: string, fields: object) => deskApi.put(`${BASE}/${id}`, fields),
  remove: (id: string) => deskApi.del(`${BASE}/${id}`),
  pause: (id: string) => deskApi.post(`${BASE}/${id}/pause`),
  resume: (id: string, from: string) => deskApi.post(`${BASE}/${id}/resume`, { from }),
  rotate: (id: string) => deskApi.post<{ data: { secret: string } }>(`${BASE}/${id}/secret`).then(({ data }) => data.secret),
  test: (id: string) => deskApi.post(`${BASE}/${id}/test`),
  resend: (id: string, attempt: string) => deskApi.post(`${BASE}/${id}/attempts/${attempt}/resend`),
};
