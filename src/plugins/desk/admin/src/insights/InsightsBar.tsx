import { useState } from 'react';
import { Box, Button, Field, Flex, Menu, Popover, SingleSelect, SingleSelectOption, TextInput } from '@strapi/design-system';
import { Calendar, CaretDown, Filter, ArrowsCounterClockwise } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { CHANNELS } from '../../../../../api/orders/domain/status';
import { STEPS } from '../../../../../api/analytics/domain/periods';
import { DayField } from '../ui/DayField';
import { useStaff } from '../ui/useStaff';
import { Segmented } from './kit/Segmented';
import { useInsight } from './model/useInsight';
import { COMPARISONS, periodQuery, readyPeriods, type InsightView } from './model/useView';
import { useWords } from './model/useWords';

export interface BarProps {
  view: InsightView;
  change: (changes: Record<string, string | undefined>) => void;
}

/** The days in question: ready periods, or two days of one's own. */
export function PeriodPicker({ view, change }: BarProps) {
  const { say, full } = useWords();
  const [isOpen, setOpen] = useState(false);
  const { from, to } = view.period;
  const pick = (period: { from: string; to: string }): void => {
    change({ from: period.from, to: period.to, by: undefined });
    setOpen(false);
  };
  return (
    <Popover.Root onOpenChange={setOpen} open={isOpen}>
      <Popover.Trigger>
        <Button endIcon={<CaretDown aria-hidden />} startIcon={<Calendar aria-hidden />} variant="tertiary">
          {`${full(from)} – ${full(to)}`}
        </Button>
      </Popover.Trigger>
      <Popover.Content align="end" aria-label={say('period')} sideOffset={4}>
        <Flex alignItems="stretch" direction="column" gap={3} padding={4} style={{ width: 'min(360px, 92vw)' }}>
          <Flex gap={2} wrap="wrap">
            {readyPeriods(view.today).map(({ id, period }) => (
              <Button
                key={id}
                aria-pressed={period.from === from && period.to === to}
                onClick={() => pick(period)}
                size="S"
                variant="tertiary"
              >
                {say(`period.${id}`)}
              </Button>
            ))}
          </Flex>
          <Flex gap={2}>
            {(['from', 'to'] as const).map((end) => (
              <Field.Root key={end} name={end} style={{ flex: 1 }}>
                <Field.Label>{say(`period.${end}`)}</Field.Label>
                <DayField
                  max={view.today}
                  onChange={(day) => {
                    const next = end === 'from' ? { from: day, to: to < day ? day : to } : { to: day, from: from > day ? day : from };
                    change({ ...next, by: undefined });
                  }}
                  size="S"
                  value={view.period[end]}
                />
              </Field.Root>
            ))}
          </Flex>
        </Flex>
      </Popover.Content>
    </Popover.Root>
  );
}

/** Steps of the charts. */
export function StepSwitch({ view, change }: BarProps) {
  const { say } = useWords();
  return (
    <Segmented
      label={say('step')}
      onChange={(by) => change({ by })}
      options={STEPS.map((value) => ({ value, label: say(`step.${value}`) }))}
      value={view.by}
    />
  );
}

/** What the period is held against. */
export function AgainstMenu({ view, change }: BarProps) {
  const { say } = useWords();
  return (
    <Menu.Root>
      <Menu.Trigger endIcon={<CaretDown aria-hidden />} startIcon={<ArrowsCounterClockwise aria-hidden />} variant="tertiary">
        {say(`against.${view.against}`)}
      </Menu.Trigger>
      <Menu.Content popoverPlacement="bottom-end">
        {COMPARISONS.map((against) => (
          <Menu.Item key={against} onSelect={() => change({ vs: against === 'previous' ? undefined : against })}>
            {say(`against.${against}`)}
          </Menu.Item>
        ))}
      </Menu.Content>
    </Menu.Root>
  );
}

/** Which orders: by channel, manager and city, or by category of goods; the two kinds exclude one another. */
export function FiltersPopover({ view, change }: BarProps) {
  const intl = useIntl();
  const { say } = useWords();
  const staff = useStaff();
  const categories = useInsight('breakdown', { ...periodQuery(view, false), group: 'category', limit: 100 });
  const { filters } = view;
  const [city, setCity] = useState(filters.city ?? '');
  const count = Object.keys(filters).length;
  const ofOrders = (changes: Record<string, string | undefined>): void => change({ ...changes, category: undefined });
  const select = (name: 'channel' | 'manager' | 'category', options: { value: string; label: string }[]) => (
    <Field.Root name={name}>
      <Field.Label>{say(`group.${name}`)}</Field.Label>
      <SingleSelect
        onChange={(value: string | number) => {
          if (name === 'category') change({ category: String(value), channel: undefined, manager: undefined, city: undefined });
          else ofOrders({ [name]: String(value) });
        }}
        onClear={() => change({ [name]: undefined })}
        placeholder={say('filters.all')}
        size="S"
        value={filters[name] ?? ''}
      >
        {options.map(({ value, label }) => (
          <SingleSelectOption key={value} value={value}>
            {label}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
  return (
    <Popover.Root>
      <Popover.Trigger>
        <Button startIcon={<Filter aria-hidden />} variant="tertiary">
          {count > 0 ? say('filters.count', { count }) : say('filters')}
        </Button>
      </Popover.Trigger>
      <Popover.Content align="end" aria-label={say('filters')} sideOffset={4}>
        <Box padding={4} style={{ width: 'min(300px, 92vw)' }}>
          <Flex alignItems="stretch" direction="column" gap={3}>
            {select(
              'channel',
              CHANNELS.map((value) => ({ value, label: intl.formatMessage({ id: `desk.channel.${value}` }) })),
            )}
            {select('manager', [
              { value: 'none', label: say('none.manager') },
              ...staff.map(({ documentId, displayName }) => ({ value: documentId, label: displayName })),
            ])}
            <Field.Root name="city">
              <Field.Label>{say('group.city')}</Field.Label>
              <TextInput
                onBlur={() => ofOrders({ city: city.trim() || undefined })}
                onChange={(event: React.ChangeEvent<HTMLInputElement>) => setCity(event.target.value)}
                onKeyDown={(event: React.KeyboardEvent) => event.key === 'Enter' && ofOrders({ city: city.trim() || undefined })}
                size="S"
                value={city}
              />
            </Field.Root>
            {select(
              'category',
              (categories.data?.rows ?? []).flatMap(({ key, name }) => (key === null ? [] : [{ value: key, label: name ?? key }])),
            )}
            <Button
              disabled={count === 0}
              onClick={() => {
                setCity('');
                change({ channel: undefined, manager: undefined, city: undefined, category: undefined });
              }}
              variant="tertiary"
            >
              {intl.formatMessage({ id: 'desk.ui.reset' })}
            </Button>
          </Flex>
        </Box>
      </Popover.Content>
    </Popover.Root>
  );
}
