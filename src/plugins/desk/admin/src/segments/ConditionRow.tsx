import { IconButton, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { Trash } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { ConditionNode } from '../../../../../api/crm/domain/segments/rule-tree';
import { ConditionValue } from './ConditionValue';
import { operatorName, segmentFieldName, type SegmentFieldInfo } from './segment-words';

const Row = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 190px) minmax(0, 190px) minmax(0, 1fr) auto;
  gap: 8px;
  align-items: start;
  padding: 8px;
  border: 1px solid ${({ theme }) => theme.colors.neutral150};
  border-radius: 4px;
  background: ${({ theme }) => theme.colors.neutral0};
  > p {
    grid-column: 1 / -1;
  }
  @media (max-width: 760px) {
    grid-template-columns: minmax(0, 1fr) auto;
    > :nth-child(1) {
      grid-column: 1;
    }
    > :nth-child(2),
    > :nth-child(3) {
      grid-column: 1 / -1;
    }
    > :nth-child(4) {
      grid-row: 1;
      grid-column: 2;
    }
  }
`;

interface ConditionRowProps {
  node: ConditionNode;
  fields: readonly SegmentFieldInfo[];
  isUnfinished: boolean;
  onChange: (node: ConditionNode) => void;
  onRemove: () => void;
}

/** The operator a field begins with, and a condition with it that says nothing yet. */
export function conditionOn(field: SegmentFieldInfo, id: number): ConditionNode {
  return { kind: 'condition', id, field: field.name, op: Object.keys(field.operators)[0] ?? '' };
}

/** One condition: field, operator, value. */
export function ConditionRow({ node, fields, isUnfinished, onChange, onRemove }: ConditionRowProps) {
  const intl = useIntl();
  const field = fields.find(({ name }) => name === node.field);
  const text = (id: string): string => intl.formatMessage({ id: `desk.segment.${id}` });
  const changeField = (name: string): void => {
    const next = fields.find((one) => one.name === name);
    if (next) onChange(conditionOn(next, node.id));
  };
  const changeOperator = (op: string): void => {
    // A value stays where the new operator takes the same kind of value.
    const isSame = field?.operators[op] === field?.operators[node.op];
    onChange({ ...node, op, value: isSame ? node.value : undefined });
  };
  return (
    <Row data-condition={node.field}>
      <SingleSelect aria-label={text('field')} onChange={(name) => changeField(String(name))} size="S" value={node.field}>
        {fields.map(({ name }) => (
          <SingleSelectOption key={name} value={name}>
            {segmentFieldName(name, intl)}
          </SingleSelectOption>
        ))}
        {field ? null : <SingleSelectOption value={node.field}>{node.field}</SingleSelectOption>}
      </SingleSelect>
      <SingleSelect aria-label={text('operator')} onChange={(op) => changeOperator(String(op))} size="S" value={node.op}>
        {Object.keys(field?.operators ?? { [node.op]: '' }).map((op) => (
          <SingleSelectOption key={op} value={op}>
            {operatorName(field?.type ?? '', op, intl)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <div>{field ? <ConditionValue node={node} field={field} onChange={(value) => onChange({ ...node, value })} /> : null}</div>
      <IconButton label={text('condition.remove')} onClick={onRemove} variant="ghost">
        <Trash aria-hidden />
      </IconButton>
      {isUnfinished ? (
        <Typography tag="p" textColor="neutral600" variant="pi">
          {text(field ? 'condition.unfinished' : 'condition.unknown')}
        </Typography>
      ) : null}
    </Row>
  );
}
