import { Flex, NumberInput, SingleSelect, SingleSelectOption, TextInput, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { CONSENT_CHANNELS, CONSENT_PURPOSES } from '../../../../../api/crm/domain/consents/consents';
import type { ConditionNode } from '../../../../../api/crm/domain/segments/rule-tree';
import { DayField } from '../ui/DayField';
import { localeOf } from '../ui/formats';
import { TagWords, Toggles, Words } from './ListValue';
import { choiceName, monthName, type SegmentFieldInfo } from './segment-words';

interface ConditionValueProps {
  node: ConditionNode;
  field: SegmentFieldInfo;
  onChange: (value: unknown) => void;
}

const MONTHS = Array.from({ length: 12 }, (_, month) => month + 1);

/** What a condition compares with, as its operator takes it. */
export function ConditionValue({ node, field, onChange }: ConditionValueProps) {
  const intl = useIntl();
  const label = intl.formatMessage({ id: 'desk.segment.value' });
  const { value } = node;
  const list = Array.isArray(value) ? (value as unknown[]) : [];
  const ends = [0, 1] as const;
  const endLabel = (index: 0 | 1): string => intl.formatMessage({ id: index === 0 ? 'desk.filter.totalFrom' : 'desk.filter.totalTo' });
  const withEnd = (index: 0 | 1, end: unknown): unknown[] => ends.map((at) => (at === index ? end : list[at]));
  const number = (name: string, shown: unknown, change: (next: number | undefined) => void) => (
    <NumberInput
      aria-label={name}
      locale={localeOf(intl.locale)}
      onValueChange={change}
      size="S"
      value={typeof shown === 'number' ? shown : undefined}
    />
  );
  const day = (name: string, shown: unknown, change: (next: string | undefined) => void) => (
    <DayField
      label={name}
      onChange={change}
      onClear={() => change(undefined)}
      size="S"
      value={typeof shown === 'string' ? shown : undefined}
    />
  );
  switch (field.operators[node.op]) {
    case 'number':
      return number(label, value, onChange);
    case 'count':
      return (
        <Flex gap={2}>
          {number(label, value, onChange)}
          <Typography textColor="neutral600">
            {intl.formatMessage({ id: 'desk.segment.days.word' }, { days: Number(value) || 0 })}
          </Typography>
        </Flex>
      );
    case 'numbers':
      return (
        <Flex gap={2}>
          {ends.map((index) => (
            <div key={index}>{number(endLabel(index), list[index], (next) => onChange(withEnd(index, next)))}</div>
          ))}
        </Flex>
      );
    case 'day':
      return day(label, value, onChange);
    case 'days':
      return (
        <Flex gap={2} wrap="wrap">
          {ends.map((index) => (
            <div key={index}>{day(endLabel(index), list[index], (next) => onChange(withEnd(index, next)))}</div>
          ))}
        </Flex>
      );
    case 'months':
      return (
        <Toggles
          label={label}
          options={MONTHS.map((month) => ({ value: month, label: monthName(month, intl) }))}
          chosen={list as number[]}
          onChange={(months) => onChange(months.sort((a, b) => a - b))}
        />
      );
    case 'choices':
      return (
        <Toggles
          label={label}
          options={(field.values ?? []).map((choice) => ({ value: choice, label: choiceName(field.name, choice, intl) }))}
          chosen={list as string[]}
          onChange={onChange}
        />
      );
    case 'texts':
      return field.type === 'tags' ? (
        <TagWords label={label} words={list as string[]} onChange={onChange} />
      ) : (
        <Words label={label} words={list as string[]} onChange={onChange} />
      );
    case 'text':
      return (
        <TextInput
          aria-label={label}
          maxLength={200}
          onChange={(event: React.ChangeEvent<HTMLInputElement>) => onChange(event.target.value)}
          size="S"
          value={typeof value === 'string' ? value : ''}
        />
      );
    case 'consent':
      return <ConsentValue value={(value ?? {}) as ConsentChoice} onChange={onChange} />;
    default:
      return null;
  }
}

interface ConsentChoice {
  purpose?: string;
  channel?: string;
}

function ConsentValue({ value, onChange }: { value: ConsentChoice; onChange: (value: ConsentChoice) => void }) {
  const intl = useIntl();
  const text = (id: string): string => intl.formatMessage({ id: `desk.customer.consent.${id}` });
  return (
    <Flex gap={2} wrap="wrap">
      <SingleSelect
        aria-label={text('purpose')}
        onChange={(purpose) => onChange({ ...value, purpose: String(purpose) })}
        size="S"
        value={value.purpose}
      >
        {CONSENT_PURPOSES.map((purpose) => (
          <SingleSelectOption key={purpose} value={purpose}>
            {text(`purpose.${purpose}`)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <SingleSelect
        aria-label={text('channel')}
        onChange={(channel) => onChange({ ...value, channel: String(channel) })}
        size="S"
        value={value.channel ?? 'any'}
      >
        {CONSENT_CHANNELS.map((channel) => (
          <SingleSelectOption key={channel} value={channel}>
            {text(`channel.${channel}`)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Flex>
  );
}
