import { useEffect, useState } from 'react';
import { Box, Button, Field, Flex, NumberInput, SingleSelect, SingleSelectOption, TextInput, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { CUSTOMER_CATEGORIES } from '../../../../../api/crm/domain/category';
import { SEXES } from '../../../../../api/crm/domain/customer';
import type { CustomerFilters } from '../../../../../api/crm/domain/customer-filters';
import { Choices } from '../orders/filters/FilterFields';
import { useSegments } from '../segments/useSegments';
import { DayField } from '../ui/DayField';
import { localeOf } from '../ui/formats';
import { TagPicker } from './TagPicker';
import { Tag } from './TagChips';
import { useTags } from './useTags';

export interface FieldProps {
  filters: CustomerFilters;
  onChange: (filters: CustomerFilters) => void;
}

const TYPING_MS = 350;
/** So many tags are offered as a list of ticks; more are searched for. */
const MOST_TICKS = 12;

export function CategoriesField({ filters, onChange }: FieldProps) {
  const intl = useIntl();
  const choices = CUSTOMER_CATEGORIES.map((value) => ({ value, label: intl.formatMessage({ id: `desk.category.${value}` }) }));
  return (
    <Choices
      choices={choices}
      chosen={filters.categories ?? []}
      onChange={(chosen) => onChange({ ...filters, categories: CUSTOMER_CATEGORIES.filter((value) => chosen.includes(value)) })}
    />
  );
}

export function SexesField({ filters, onChange }: FieldProps) {
  const intl = useIntl();
  const choices = SEXES.map((value) => ({ value, label: intl.formatMessage({ id: `desk.customers.sex.${value}` }) }));
  return (
    <Choices
      choices={choices}
      chosen={filters.sexes ?? []}
      onChange={(chosen) => onChange({ ...filters, sexes: SEXES.filter((value) => chosen.includes(value)) })}
    />
  );
}

export function TagsField({ filters, onChange }: FieldProps) {
  const intl = useIntl();
  const tags = useTags();
  const chosen = filters.tags ?? [];
  if (tags.length === 0 && chosen.length === 0)
    return <Typography textColor="neutral600">{intl.formatMessage({ id: 'desk.customers.filter.tags.none' })}</Typography>;
  if (tags.length <= MOST_TICKS) {
    const choices = tags.map(({ name, customers }) => ({ value: name, label: `${name} · ${intl.formatNumber(customers)}` }));
    return <Choices choices={choices} chosen={chosen} onChange={(next) => onChange({ ...filters, tags: next })} />;
  }
  return (
    <Box width="240px">
      <TagPicker
        label={intl.formatMessage({ id: 'desk.customers.filter.tags' })}
        without={chosen}
        onPick={(name) => onChange({ ...filters, tags: [...chosen, name] })}
      />
      <Flex gap={1} paddingTop={3} wrap="wrap">
        {chosen.map((name) => (
          <Tag
            key={name}
            tag={{ name, colour: tags.find((tag) => tag.name === name)?.colour ?? null }}
            onRemove={() => onChange({ ...filters, tags: chosen.filter((other) => other !== name) })}
          />
        ))}
      </Flex>
    </Box>
  );
}

export function SegmentField({ filters, onChange }: FieldProps) {
  const intl = useIntl();
  const segments = useSegments();
  return (
    <SingleSelect
      aria-label={intl.formatMessage({ id: 'desk.customers.filter.segment' })}
      onChange={(segment) => onChange({ ...filters, segment: segment ? String(segment) : undefined })}
      onClear={() => onChange({ ...filters, segment: undefined })}
      clearLabel={intl.formatMessage({ id: 'desk.filter.clear' })}
      placeholder={intl.formatMessage({ id: 'desk.customers.filter.segment.any' })}
      size="S"
      value={filters.segment ?? null}
    >
      {segments.map(({ documentId, name }) => (
        <SingleSelectOption key={documentId} value={documentId}>
          {name}
        </SingleSelectOption>
      ))}
    </SingleSelect>
  );
}

export function CityField({ filters, onChange }: FieldProps) {
  const intl = useIntl();
  const [typed, setTyped] = useState(filters.city ?? '');
  useEffect(() => {
    if (typed.trim() === (filters.city ?? '')) return undefined;
    const timer = window.setTimeout(() => onChange({ ...filters, city: typed.trim() || undefined }), TYPING_MS);
    return () => window.clearTimeout(timer);
  }, [typed, filters, onChange]);
  return (
    <Field.Root name="city">
      <Field.Label>{intl.formatMessage({ id: 'desk.customers.filter.city' })}</Field.Label>
      <TextInput
        maxLength={200}
        onChange={(event: React.ChangeEvent<HTMLInputElement>) => setTyped(event.target.value)}
        size="S"
        value={typed}
      />
    </Field.Root>
  );
}

type NumberKey = { [K in keyof CustomerFilters]-?: CustomerFilters[K] extends number | undefined ? K : never }[keyof CustomerFilters];

/** Two numbers, each end of a range; either may be empty. */
function RangeField({ filters, onChange, ends }: FieldProps & { ends: readonly [NumberKey, NumberKey] }) {
  const intl = useIntl();
  return (
    <Flex gap={2}>
      {ends.map((name, index) => (
        <Field.Root key={name} name={name} style={{ width: 130 }}>
          <Field.Label>{intl.formatMessage({ id: index === 0 ? 'desk.filter.totalFrom' : 'desk.filter.totalTo' })}</Field.Label>
          <NumberInput
            locale={localeOf(intl.locale)}
            onValueChange={(value) => onChange({ ...filters, [name]: value === undefined || value < 0 ? undefined : value })}
            size="S"
            value={filters[name]}
          />
        </Field.Root>
      ))}
    </Flex>
  );
}

export function AgeField(props: FieldProps) {
  return <RangeField {...props} ends={['ageFrom', 'ageTo']} />;
}

export function OrdersField(props: FieldProps) {
  return <RangeField {...props} ends={['ordersFrom', 'ordersTo']} />;
}

export function SpentField(props: FieldProps) {
  return <RangeField {...props} ends={['spentFrom', 'spentTo']} />;
}

export function AverageField(props: FieldProps) {
  return <RangeField {...props} ends={['averageFrom', 'averageTo']} />;
}

interface Period {
  from: 'lastOrderFrom' | 'createdFrom';
  to: 'lastOrderTo' | 'createdTo';
  days: 'lastOrderDays' | 'createdDays';
  over?: 'lastOrderOver';
}

const WITHIN = [30, 90, 365] as const;
const LONGER_AGO = [90, 180, 365] as const;

/** A stretch of time: some days back from today, longer ago than some days, or from one day to another. */
function PeriodField({ filters, onChange, period }: FieldProps & { period: Period }) {
  const intl = useIntl();
  const { from, to, days, over } = period;
  const none = { [from]: undefined, [to]: undefined, [days]: undefined, ...(over ? { [over]: undefined } : {}) };
  const presets = (name: 'days' | 'over', key: 'lastOrderDays' | 'createdDays' | 'lastOrderOver', values: readonly number[]) => (
    <Box paddingBottom={3} role="group" aria-label={intl.formatMessage({ id: `desk.customers.period.${name}` })}>
      <Typography textColor="neutral600" variant="pi">
        {intl.formatMessage({ id: `desk.customers.period.${name}` })}
      </Typography>
      <Flex gap={1} paddingTop={1} wrap="wrap">
        {values.map((value) => (
          <Button
            key={value}
            aria-pressed={filters[key] === value}
            onClick={() => onChange({ ...filters, ...none, [key]: filters[key] === value ? undefined : value })}
            size="S"
            variant={filters[key] === value ? 'secondary' : 'tertiary'}
          >
            {intl.formatMessage({ id: 'desk.filter.days' }, { days: value })}
          </Button>
        ))}
      </Flex>
    </Box>
  );
  const setDay = (name: 'lastOrderFrom' | 'lastOrderTo' | 'createdFrom' | 'createdTo', day: string | undefined): void =>
    onChange({ ...filters, ...none, [from]: filters[from], [to]: filters[to], [name]: day });
  return (
    <Box>
      {presets('days', days, WITHIN)}
      {over ? presets('over', over, LONGER_AGO) : null}
      <Flex gap={2} alignItems="flex-start" wrap="wrap">
        {([from, to] as const).map((name, index) => (
          <Field.Root key={name} name={name} style={{ width: 170 }}>
            <Field.Label>{intl.formatMessage({ id: index === 0 ? 'desk.filter.createdFrom' : 'desk.filter.createdTo' })}</Field.Label>
            <DayField onChange={(day) => setDay(name, day)} onClear={() => setDay(name, undefined)} size="S" value={filters[name]} />
          </Field.Root>
        ))}
      </Flex>
    </Box>
  );
}

export function LastOrderField(props: FieldProps) {
  return <PeriodField {...props} period={{ from: 'lastOrderFrom', to: 'lastOrderTo', days: 'lastOrderDays', over: 'lastOrderOver' }} />;
}

export function CreatedField(props: FieldProps) {
  return <PeriodField {...props} period={{ from: 'createdFrom', to: 'createdTo', days: 'createdDays' }} />;
}
