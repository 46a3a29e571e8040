import { useCallback, useEffect, useState } from 'react';
import type { ShopBody } from '../../../../../api/accounts/contracts/shop';
import {
  changedFields,
  changesOf,
  rebased,
  shopFormOf,
  type ShopForm,
  type ShopFormField,
} from '../../../../../api/accounts/domain/shop-draft';
import { DeskError } from '../ui/desk-error';
import { forgetShared } from '../ui/shared-read';
import { useDeskApi } from '../ui/useDeskApi';

const PATH = '/settings/shop';

/** Who saved while this form was open, and the fields both of us changed. */
export interface Conflict {
  who: string | null;
  at: string | null;
  disputed: ShopFormField[];
}

/** A field that the server refused; numbering names its part. */
export type FaultyField = ShopFormField | 'numbering.prefix' | 'numbering.digits';

export interface ShopFormState {
  saved: ShopBody | null;
  draft: ShopForm | null;
  changed: ShopFormField[];
  faulty: ReadonlySet<FaultyField>;
  /** Counts the refusals, so that each can be answered by a look at its first field. */
  refusals: number;
  conflict: Conflict | null;
  failure: unknown;
  isSaving: boolean;
  set: (change: Partial<ShopForm>) => void;
  discard: () => void;
  /** Gives way to what the other person saved in the disputed fields. */
  takeTheirs: () => void;
  dismissConflict: () => void;
  /** True when everything is saved. */
  save: () => Promise<boolean>;
  reload: () => void;
  /** Takes over settings that another request answered with (the logo's). */
  adopt: (shop: ShopBody) => void;
}

/** The shop's settings, what is changed in them, and the saving that overwrites nobody. */
export function useShopForm(): ShopFormState {
  const api = useDeskApi();
  const [saved, setSaved] = useState<ShopBody | null>(null);
  const [draft, setDraft] = useState<ShopForm | null>(null);
  const [faulty, setFaulty] = useState<ReadonlySet<FaultyField>>(new Set());
  const [refusals, setRefusals] = useState(0);
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const [isSaving, setSaving] = useState(false);

  const start = useCallback((shop: ShopBody) => {
    setSaved(shop);
    setDraft(shopFormOf(shop));
    setFaulty(new Set());
    setConflict(null);
    setFailure(null);
  }, []);
  const reload = useCallback(() => {
    setFailure(null);
    api.get<{ data: ShopBody }>(PATH).then(({ data }) => start(data), setFailure);
  }, [api, start]);
  useEffect(reload, [reload]);

  const base = saved && shopFormOf(saved);
  const changed = base && draft ? changedFields(base, draft) : [];
  const refuse = (error: unknown): void => {
    const current = staleSettings(error);
    if (current && base && draft) {
      const merged = rebased(base, draft, shopFormOf(current));
      setSaved(current);
      setDraft(merged.draft);
      setConflict({ who: current.editedBy, at: current.editedAt, disputed: merged.disputed });
      return;
    }
    const fields = faultyFields(error);
    setFaulty(fields);
    setRefusals((before) => before + 1);
    setFailure(fields.size > 0 ? null : error);
  };
  const save = async (): Promise<boolean> => {
    if (!saved || !base || !draft || changed.length === 0 || isSaving) return false;
    setSaving(true);
    setFaulty(new Set());
    setFailure(null);
    try {
      const { data } = await api.put<{ data: ShopBody }>(PATH, { ...changesOf(base, draft), version: saved.version });
      start(data);
      forgetShared(PATH);
      return true;
    } catch (error) {
      refuse(error);
      return false;
    } finally {
      setSaving(false);
    }
  };
  const set = (change: Partial<ShopForm>): void => {
    setDraft((before) => before && { ...before, ...change });
    setFaulty((before) => new Set([...before].filter((field) => !Object.keys(change).some((name) => field.split('.')[0] === name))));
  };
  const takeTheirs = (): void => {
    if (!base || !conflict) return;
    setDraft((before) => before && { ...before, ...Object.fromEntries(conflict.disputed.map((field) => [field, base[field]])) });
    setConflict(null);
  };
  return {
    saved,
    draft,
    changed,
    faulty,
    refusals,
    conflict,
    failure,
    isSaving,
    set,
    discard: () => saved && start(saved),
    takeTheirs,
    dismissConflict: () => setConflict(null),
    save,
    reload,
    adopt: (shop) => setSaved((before) => (before ? { ...before, logo: shop.logo } : shop)),
  };
}

function staleSettings(error: unknown): ShopBody | null {
  return error instanceof DeskError && error.code === 'STALE_VERSION' ? (error.details.current as ShopBody) : null;
}

function faultyFields(error: unknown): Set<FaultyField> {
  const errors =
    error instanceof DeskError && error.status === 400 ? (error.details.errors as { path: (string | number)[] }[] | undefined) : [];
  return new Set((errors ?? []).map(({ path }) => path.join('.') as FaultyField));
}
