import type { ComponentType } from 'react';
import type { IntlShape } from 'react-intl';
import type { OrderFilters } from '../../../../../../api/orders/domain/order-filters';
import type { StaffBrief } from '../../../../../../api/orders/contracts/staff-bodies';
import type { Formats } from '../../ui/formats';
import { STATUS_LOOK } from '../../ui/status-look';
import {
  ChannelsField,
  CreatedField,
  CustomerField,
  ManagersField,
  NumberField,
  PaymentsField,
  StatusesField,
  TotalField,
  type FieldProps,
} from './FilterFields';

export type FilterName = 'statuses' | 'customer' | 'managers' | 'payments' | 'channels' | 'total' | 'created' | 'number';

/** What a chip needs to say a filter's value in words. */
export interface Wording {
  intl: IntlShape;
  formats: Formats;
  staff: readonly StaffBrief[];
}

interface FilterDefinition {
  name: FilterName;
  Field: ComponentType<FieldProps>;
  keys: readonly (keyof OrderFilters)[];
  /** The value in words; null when nothing is set. */
  words: (filters: OrderFilters, wording: Wording) => string | null;
}

const listed = (values: readonly string[] | undefined, label: (value: string) => string): string | null => {
  if (!values?.length) return null;
  return values.length > 2 ? `${label(values[0] ?? '')} +${values.length - 1}` : values.map(label).join(', ');
};

function createdWords(filters: OrderFilters, { intl, formats }: Wording): string | null {
  if (filters.createdDays) return intl.formatMessage({ id: 'desk.filter.days.last' }, { days: filters.createdDays });
  const day = (text: string): string => formats.date(`${text}T12:00:00Z`);
  const { createdFrom: from, createdTo: to } = filters;
  if (from && to) return `${day(from)} – ${day(to)}`;
  if (from) return intl.formatMessage({ id: 'desk.filter.from' }, { value: day(from) });
  return to ? intl.formatMessage({ id: 'desk.filter.to' }, { value: day(to) }) : null;
}

function totalWords({ totalFrom: from, totalTo: to }: OrderFilters, { intl, formats }: Wording): string | null {
  if (from !== undefined && to !== undefined) return `${formats.number(from)} – ${formats.sum(to)}`;
  if (from !== undefined) return intl.formatMessage({ id: 'desk.filter.from' }, { value: formats.sum(from) });
  return to !== undefined ? intl.formatMessage({ id: 'desk.filter.to' }, { value: formats.sum(to) }) : null;
}

/** Every filter of the page, in the order of its chips. */
export const FILTERS: readonly FilterDefinition[] = [
  {
    name: 'statuses',
    Field: StatusesField,
    keys: ['statuses'],
    words: ({ statuses }, { intl }) =>
      listed(statuses, (value) => intl.formatMessage({ id: STATUS_LOOK[value as keyof typeof STATUS_LOOK].labelId })),
  },
  {
    name: 'customer',
    Field: CustomerField,
    keys: ['customer', 'customerId'],
    words: ({ customer, customerId }, { intl }) => customer ?? (customerId ? intl.formatMessage({ id: 'desk.filter.customer.one' }) : null),
  },
  {
    name: 'managers',
    Field: ManagersField,
    keys: ['managers'],
    words: ({ managers }, { intl, staff }) =>
      listed(managers, (value) => {
        if (value === 'me') return intl.formatMessage({ id: 'desk.filter.me' });
        if (value === 'none') return intl.formatMessage({ id: 'desk.filter.nobody' });
        return staff.find(({ documentId }) => documentId === value)?.displayName ?? '…';
      }),
  },
  {
    name: 'payments',
    Field: PaymentsField,
    keys: ['payments'],
    words: ({ payments }, { intl }) => listed(payments, (value) => intl.formatMessage({ id: `desk.payment.${value}` })),
  },
  {
    name: 'channels',
    Field: ChannelsField,
    keys: ['channels'],
    words: ({ channels }, { intl }) => listed(channels, (value) => intl.formatMessage({ id: `desk.channel.${value}` })),
  },
  { name: 'total', Field: TotalField, keys: ['totalFrom', 'totalTo'], words: totalWords },
  { name: 'created', Field: CreatedField, keys: ['createdFrom', 'createdTo', 'createdDays'], words: createdWords },
  { name: 'number', Field: NumberField, keys: ['number'], words: ({ number }) => number ?? null },
];

/** The filters without this one. */
export function without(filters: OrderFilters, keys: readonly (keyof OrderFilters)[]): OrderFilters {
  return Object.fromEntries(Object.entries(filters).filter(([key]) => !keys.includes(key as keyof OrderFilters)));
}
