import { Box, Field, Flex, IconButton, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { Trash } from '@strapi/icons';
import { useIntl } from 'react-intl';
import type { TemplateBody } from '../../../../../api/club/contracts/public/events';
import { METRIC_NAMES, METRICS, type Metric, type RuleCondition, type RuleWindow } from '../../../../../api/club/domain/achievement-rule';
import { Line, NumberLine } from '../events/form-fields';
import { Pair } from '../events/Pair';
import { DayField, today } from '../ui/DayField';
import { useRead } from '../ui/useRead';

function windowOf(kind: string): RuleWindow {
  if (kind === 'days') return { kind: 'days', days: 30 };
  if (kind === 'between') return { kind: 'between', from: today(), to: today() };
  return { kind: 'ever' };
}

interface ConditionFieldsProps {
  condition: RuleCondition;
  index: number;
  onChange: (condition: RuleCondition) => void;
  onRemove?: () => void;
}

/** One condition: what is measured, from how much on, and over which time. */
export function ConditionFields({ condition, index, onChange, onRemove }: ConditionFieldsProps) {
  const intl = useIntl();
  const { metric, threshold, window, template } = condition;
  const text = (id: string, values?: Record<string, number>): string => intl.formatMessage({ id: `desk.achievements.${id}` }, values);
  const isOfEvents = metric === 'events.attended';
  const templates = useRead<{ data: TemplateBody[] }>(isOfEvents ? '/club/event-templates' : null).answer?.data ?? [];
  const measure = (next: Metric): void =>
    onChange({ ...condition, metric: next, template: undefined, window: METRICS[next].windowed ? window : { kind: 'ever' } });
  return (
    <Box aria-label={text('condition', { number: index + 1 })} background="neutral100" hasRadius padding={4} role="group">
      <Flex alignItems="stretch" direction="column" gap={3}>
        <Pair>
          <Field.Root name={`metric-${index}`} width="100%">
            <Field.Label>{text('condition.metric')}</Field.Label>
            <SingleSelect value={metric} onChange={(value) => measure(value as Metric)}>
              {METRIC_NAMES.map((name) => (
                <SingleSelectOption key={name} value={name}>
                  {text(`metric.${name}`)}
                </SingleSelectOption>
              ))}
            </SingleSelect>
          </Field.Root>
          <NumberLine
            isRequired
            label={text(`unit.${METRICS[metric].unit}`)}
            name={`threshold-${index}`}
            value={threshold}
            onChange={(value) => onChange({ ...condition, threshold: Math.max(1, value ?? 1) })}
          />
          {METRICS[metric].windowed ? (
            <Field.Root name={`window-${index}`} width="100%">
              <Field.Label>{text('condition.window')}</Field.Label>
              <SingleSelect value={window.kind} onChange={(value) => onChange({ ...condition, window: windowOf(String(value)) })}>
                {(['ever', 'days', 'between'] as const).map((kind) => (
                  <SingleSelectOption key={kind} value={kind}>
                    {text(`window.${kind}`)}
                  </SingleSelectOption>
                ))}
              </SingleSelect>
            </Field.Root>
          ) : null}
          {window.kind === 'days' ? (
            <NumberLine
              isRequired
              label={text('window.length')}
              name={`days-${index}`}
              value={window.days}
              onChange={(days) => onChange({ ...condition, window: { kind: 'days', days: Math.max(1, days ?? 1) } })}
            />
          ) : null}
          {window.kind === 'between' ? (
            <>
              <Line label={text('window.from')} name={`from-${index}`}>
                <DayField value={window.from} onChange={(from) => onChange({ ...condition, window: { ...window, from } })} />
              </Line>
              <Line label={text('window.to')} name={`to-${index}`}>
                <DayField value={window.to} onChange={(to) => onChange({ ...condition, window: { ...window, to } })} />
              </Line>
            </>
          ) : null}
          {isOfEvents ? (
            <Field.Root name={`template-${index}`} width="100%">
              <Field.Label>{text('condition.template')}</Field.Label>
              <SingleSelect
                value={template ?? 'any'}
                onChange={(value) => onChange({ ...condition, template: value === 'any' ? undefined : String(value) })}
              >
                <SingleSelectOption value="any">{text('condition.template.any')}</SingleSelectOption>
                {templates.map(({ documentId, title }) => (
                  <SingleSelectOption key={documentId} value={documentId}>
                    {title}
                  </SingleSelectOption>
                ))}
              </SingleSelect>
            </Field.Root>
          ) : null}
        </Pair>
        {onRemove ? (
          <Flex justifyContent="flex-end">
            <IconButton label={text('condition.remove', { number: index + 1 })} variant="ghost" onClick={onRemove}>
              <Trash />
            </IconButton>
          </Flex>
        ) : null}
      </Flex>
    </Box>
  );
}
