import { useEffect, useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import { useNavigate } from 'react-router-dom';
import type { SegmentBody } from '../../../../../api/crm/contracts/segments';
import type { SegmentFieldKind, SegmentFieldType, SegmentRules } from '../../../../../api/crm/domain/segments/rules';
import { conditionNodes, rulesOfTree, treeOf, unfinishedNodes, type GroupNode } from '../../../../../api/crm/domain/segments/rule-tree';
import type { SegmentProposal } from '../insights/model/segment-proposal';
import { useMessageOf } from '../ui/error-message';
import { useNotices } from '../ui/notices';
import { deskApi } from '../ui/useDeskApi';
import { conditionOn } from './ConditionRow';
import type { SegmentFieldInfo } from './segment-words';
import { forgetSegments } from './useSegments';

export interface SegmentForm {
  name: string;
  root: GroupNode;
  unfinished: ReadonlySet<number>;
  /** The rules as they stand; null while one cannot be asked. */
  rules: SegmentRules | null;
  isChanged: boolean;
  isSaving: boolean;
  setName: (name: string) => void;
  setRoot: (root: GroupNode) => void;
  save: () => Promise<void>;
  remove: () => Promise<void>;
}

function newRoot(fields: readonly SegmentFieldInfo[]): GroupNode {
  const [first] = fields;
  return { kind: 'group', id: 1, mode: 'all', isNegated: false, parts: first ? [conditionOn(first, 2)] : [] };
}

/** A segment as it is put together: name, rules, and whether they differ from what is saved. */
export function useSegmentForm(
  { segment, proposal }: { segment: SegmentBody | null; proposal: SegmentProposal | null },
  fields: readonly SegmentFieldInfo[],
  onSaved: () => void,
): SegmentForm {
  const intl = useIntl();
  const navigate = useNavigate();
  const notices = useNotices();
  const messageOf = useMessageOf();
  const [name, setName] = useState(segment?.name ?? proposal?.name ?? '');
  const [root, setRoot] = useState<GroupNode>(() => {
    const given = segment ? (segment.rules as SegmentRules) : proposal?.rules;
    return given ? treeOf(given) : newRoot(fields);
  });
  const [isSaving, setSaving] = useState(false);
  // Gone to only when nothing counts as unsaved any more, or the guard against leaving would ask.
  const [next, setNext] = useState<string | null>(null);
  useEffect(() => {
    if (next !== null) navigate(next, { replace: true });
  }, [next, navigate]);
  const kinds = useMemo(
    () =>
      new Map<string, SegmentFieldKind>(
        fields.map(({ name: field, type, values }) => [field, { type: type as SegmentFieldType, values: values ?? undefined }]),
      ),
    [fields],
  );
  const unfinished = useMemo(() => unfinishedNodes(root, kinds), [root, kinds]);
  const rules = unfinished.size === 0 && conditionNodes(root).length > 0 ? rulesOfTree(root) : null;
  const saved = segment ? JSON.stringify(rulesOfTree(treeOf(segment.rules as SegmentRules))) : JSON.stringify(rulesOfTree(newRoot(fields)));
  const isChanged = next === null && (name.trim() !== (segment?.name ?? '') || JSON.stringify(rulesOfTree(root)) !== saved);
  const tell = (tone: 'success' | 'danger', id: string, text?: string): void =>
    void notices.show({ key: 'segment', tone, title: intl.formatMessage({ id }), text });

  const save = async (): Promise<void> => {
    if (!rules || name.trim() === '' || isSaving) return;
    setSaving(true);
    try {
      const body = { name: name.trim(), rules };
      if (segment) await deskApi.put(`/crm/segments/${segment.documentId}`, body);
      const made = segment ? null : await deskApi.post<{ data: SegmentBody }>('/crm/segments', body);
      forgetSegments();
      tell('success', 'desk.segment.saved');
      if (made) setNext(`/plugins/desk/customers/segments/${made.data.documentId}`);
      else onSaved();
    } catch (error) {
      tell('danger', 'desk.ui.failed', messageOf(error));
    } finally {
      setSaving(false);
    }
  };
  const remove = async (): Promise<void> => {
    if (!segment) return;
    try {
      await deskApi.del(`/crm/segments/${segment.documentId}`);
      forgetSegments();
      tell('success', 'desk.segment.removed');
      setNext('/plugins/desk/customers/segments');
    } catch (error) {
      tell('danger', 'desk.ui.failed', messageOf(error));
    }
  };
  return { name, root, unfinished, rules, isChanged, isSaving, setName, setRoot, save, remove };
}
