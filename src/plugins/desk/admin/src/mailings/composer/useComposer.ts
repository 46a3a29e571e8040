import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router-dom';
import type { MailingBody, MessageBody } from '../../../../../../api/mailings/contracts/bodies';
import type { Channel } from '../../../../../../api/mailings/domain/channels';
import { deskApi } from '../../ui/useDeskApi';
import { useShop } from '../../ui/useShop';
import { clockIn } from './clock';
import { useLetterFiles } from './useLetterFiles';

/** Everything a marketer decides before the start. Times are on the clock of `timezone`: `2026-07-01T09:00`. */
export interface Draft {
  name: string;
  channel: Channel;
  subject: string;
  body: string;
  format: 'html' | 'mjml' | 'text';
  customers: string[];
  segment: string | null;
  startAt: string;
  endAt: string;
  timezone: string;
  ratePerSecond: number | null;
}

interface Kept {
  mailing: { id: string; version: number } | null;
  message: { id: string; version: number } | null;
}

const HOUR_MS = 3_600_000;

/** A plan being written: read once, saved whole (message first, then the mailing that refers to it). */
export function useComposer(mailing: MailingBody | null) {
  const { timezone } = useShop();
  // A segment's page begins a plan for its customers.
  const { state } = useLocation() as { state: { segment?: string; name?: string } | null };
  const [draft, setDraft] = useState<Draft>(() => {
    const begun = draftOf(mailing, timezone);
    return mailing ? begun : { ...begun, name: state?.name ?? begun.name, segment: state?.segment ?? begun.segment };
  });
  const [kept, setKept] = useState<Kept>({ mailing: mailing && { id: mailing.documentId, version: mailing.version }, message: null });
  // What stands on the server, also for a save that was asked for before the page was drawn anew: nothing is made twice.
  const onServer = useRef(kept);
  const underWay = useRef<Promise<string> | null>(null);
  const keep = (next: Kept): void => {
    onServer.current = next;
    setKept(next);
  };
  const [isReady, setReady] = useState(!mailing?.message);
  const [isChanged, setChanged] = useState(mailing === null);
  const [isSaving, setSaving] = useState(false);
  const messageId = mailing?.message?.documentId;
  const [error, setError] = useState<unknown>(null);
  const { begin: beginFiles, ...files } = useLetterFiles(async () => {
    await save();
    if (!onServer.current.message) throw new Error('There is no letter to carry files');
    return onServer.current.message.id;
  });
  useEffect(() => {
    if (!messageId) return;
    deskApi.get<{ data: MessageBody }>(`/messages/${messageId}`).then(
      ({ data }) => {
        setDraft((before) => ({ ...before, subject: data.subject ?? '', body: data.body, format: data.format }));
        keep({ ...onServer.current, message: { id: data.documentId, version: data.version } });
        beginFiles(data.files);
        setReady(true);
      },
      (failure: unknown) => setError(failure),
    );
  }, [messageId]);

  const change = (changes: Partial<Draft>): void => {
    setDraft((before) => ({ ...before, ...changes }));
    setChanged(true);
  };
  /** Saves what has changed; answers the mailing's id. Throws the server's refusal. */
  const save = (): Promise<string> => {
    const before = onServer.current.mailing;
    if (!isChanged && before) return Promise.resolve(before.id);
    underWay.current ??= write().finally(() => {
      underWay.current = null;
      setSaving(false);
    });
    return underWay.current;
  };
  const write = async (): Promise<string> => {
    setSaving(true);
    const message = draft.body.trim() === '' ? onServer.current.message : await saveMessage(draft, onServer.current.message);
    keep({ ...onServer.current, message });
    const saved = await saveMailing(draft, onServer.current.mailing, message?.id ?? null);
    keep({ mailing: saved, message });
    setChanged(false);
    return saved.id;
  };
  return { draft, change, save, files, isChanged, isSaving, isReady, error, id: kept.mailing?.id ?? null };
}

async function saveMessage(draft: Draft, kept: Kept['message']): Promise<{ id: string; version: number }> {
  const { subject, body, format } = draft;
  const wish = { name: draft.name.trim() || '…', subject, body, format };
  const { data } = kept
    ? await deskApi.put<{ data: MessageBody }>(`/messages/${kept.id}`, { ...wish, version: kept.version })
    : await deskApi.post<{ data: MessageBody }>('/messages', wish);
  return { id: data.documentId, version: data.version };
}

async function saveMailing(draft: Draft, kept: Kept['mailing'], message: string | null): Promise<{ id: string; version: number }> {
  const { name, channel, startAt, endAt, timezone, customers, segment, ratePerSecond } = draft;
  const wish = { name, channel, startAt, endAt, timezone, customers, segment, ratePerSecond, message };
  const { data } = kept
    ? await deskApi.put<{ data: MailingBody }>(`/mailings/${kept.id}`, { ...wish, version: kept.version })
    : await deskApi.post<{ data: MailingBody }>('/mailings', wish);
  return { id: data.documentId, version: data.version };
}

function draftOf(mailing: MailingBody | null, timezone: string): Draft {
  const zone = mailing?.timezone ?? timezone;
  return {
    name: mailing?.name ?? '',
    channel: mailing?.channel ?? 'email',
    subject: '',
    body: '',
    format: 'html',
    customers: mailing?.customers ?? [],
    segment: mailing?.segment ?? null,
    startAt: clockIn(mailing ? new Date(mailing.startAt) : new Date(), zone),
    endAt: clockIn(mailing ? new Date(mailing.endAt) : new Date(Date.now() + 24 * HOUR_MS), zone),
    timezone: zone,
    ratePerSecond: mailing?.ratePerSecond ?? null,
  };
}
