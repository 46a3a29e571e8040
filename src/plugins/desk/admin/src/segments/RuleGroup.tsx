import { Button, Flex, IconButton, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { Plus, Trash } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { changedTree, DEEPEST_GROUP, freshId, type GroupNode, type RuleNode } from '../../../../../api/crm/domain/segments/rule-tree';
import { conditionOn, ConditionRow } from './ConditionRow';
import type { SegmentFieldInfo } from './segment-words';

const Group = styled.div<{ $isInner: boolean }>`
  display: flex;
  flex-direction: column;
  gap: 8px;
  padding: ${({ $isInner }) => ($isInner ? '8px 8px 8px 12px' : '0')};
  border-left: ${({ theme, $isInner }) => ($isInner ? `3px solid ${theme.colors.primary200}` : 'none')};
  border-radius: 4px;
  background: ${({ theme, $isInner }) => ($isInner ? theme.colors.neutral100 : 'transparent')};
`;

const Narrow = styled.div`
  width: min(320px, 100%);
`;

export interface RuleTree {
  root: GroupNode;
  unfinished: ReadonlySet<number>;
  fields: readonly SegmentFieldInfo[];
  onChange: (root: GroupNode) => void;
}

/** A group of conditions, with groups inside; the root is one too. */
export function RuleGroup({ group, depth = 0, tree }: { group: GroupNode; depth?: number; tree: RuleTree }) {
  const intl = useIntl();
  const { root, unfinished, fields, onChange } = tree;
  const text = (id: string): string => intl.formatMessage({ id: `desk.segment.${id}` });
  const change = (id: number, next: (node: RuleNode) => RuleNode | null): void => onChange(changedTree(root, id, next));
  const changeGroup = (next: Partial<GroupNode>): void => change(group.id, () => ({ ...group, ...next }));
  const addCondition = (): void => {
    const [first] = fields;
    if (first) changeGroup({ parts: [...group.parts, conditionOn(first, freshId(root))] });
  };
  const addGroup = (): void => {
    const id = freshId(root);
    const [first] = fields;
    const inner: GroupNode = {
      kind: 'group',
      id,
      mode: group.mode === 'all' ? 'any' : 'all',
      isNegated: false,
      parts: first ? [conditionOn(first, id + 1)] : [],
    };
    changeGroup({ parts: [...group.parts, inner] });
  };
  const mode = `${group.isNegated ? 'not-' : ''}${group.mode}`;
  return (
    <Group $isInner={depth > 0} role="group" aria-label={text('group')}>
      <Flex justifyContent="space-between" gap={2}>
        <Narrow>
          <SingleSelect
            aria-label={text('group.mode')}
            onChange={(next) =>
              changeGroup({ mode: String(next).endsWith('all') ? 'all' : 'any', isNegated: String(next).startsWith('not-') })
            }
            size="S"
            value={mode}
          >
            {['all', 'any', 'not-all', 'not-any'].map((one) => (
              <SingleSelectOption key={one} value={one}>
                {text(`mode.${one}`)}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Narrow>
        {depth > 0 ? (
          <IconButton label={text('group.remove')} onClick={() => change(group.id, () => null)} variant="ghost">
            <Trash aria-hidden />
          </IconButton>
        ) : null}
      </Flex>
      {group.parts.map((part) =>
        part.kind === 'group' ? (
          <RuleGroup key={part.id} depth={depth + 1} group={part} tree={tree} />
        ) : (
          <ConditionRow
            key={part.id}
            node={part}
            fields={fields}
            isUnfinished={unfinished.has(part.id)}
            onChange={(next) => change(part.id, () => next)}
            onRemove={() => change(part.id, () => null)}
          />
        ),
      )}
      <Flex gap={2} wrap="wrap">
        <Button onClick={addCondition} size="S" startIcon={<Plus aria-hidden />} variant="tertiary">
          {text('condition.add')}
        </Button>
        {depth < DEEPEST_GROUP ? (
          <Button onClick={addGroup} size="S" variant="ghost">
            {text('group.add')}
          </Button>
        ) : null}
      </Flex>
    </Group>
  );
}
