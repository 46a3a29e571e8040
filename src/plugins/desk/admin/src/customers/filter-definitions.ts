import type { ComponentType } from 'react';
import type { IntlShape } from 'react-intl';
import type { CustomerFilters } from '../../../../../api/crm/domain/customer-filters';
import type { Formats } from '../ui/formats';
import {
  AgeField,
  AverageField,
  CategoriesField,
  CityField,
  CreatedField,
  LastOrderField,
  OrdersField,
  SegmentField,
  SexesField,
  SpentField,
  TagsField,
  type FieldProps,
} from './FilterFields';

export type CustomerFilterName =
  | 'categories'
  | 'tags'
  | 'city'
  | 'lastOrder'
  | 'spent'
  | 'orders'
  | 'average'
  | 'age'
  | 'sexes'
  | 'created'
  | 'segment';

/** What a chip needs to say a filter's value in words. */
interface Wording {
  intl: IntlShape;
  formats: Formats;
  segmentName: (id: string) => string;
}

interface CustomerFilterDefinition {
  name: CustomerFilterName;
  Field: ComponentType<FieldProps>;
  keys: readonly (keyof CustomerFilters)[];
  /** Stands there without being asked for. */
  isAlwaysShown?: boolean;
  /** The value in words; null when nothing is set. */
  words: (filters: CustomerFilters, wording: Wording) => string | null;
}

const listed = (values: readonly string[] | undefined, label: (value: string) => string = String): string | null => {
  if (!values?.length) return null;
  return values.length > 2 ? `${label(values[0] ?? '')} +${values.length - 1}` : values.map(label).join(', ');
};

function rangeWords<T>(from: T | undefined, to: T | undefined, intl: IntlShape, say: (value: T) => string): string | null {
  if (from !== undefined && to !== undefined) return from === to ? say(from) : `${say(from)} – ${say(to)}`;
  if (from !== undefined) return intl.formatMessage({ id: 'desk.filter.from' }, { value: say(from) });
  return to === undefined ? null : intl.formatMessage({ id: 'desk.filter.to' }, { value: say(to) });
}

interface Period {
  days?: number;
  over?: number;
  from?: string;
  to?: string;
}

function periodWords({ days, over, from, to }: Period, { intl, formats }: Pick<Wording, 'intl' | 'formats'>): string | null {
  if (days) return intl.formatMessage({ id: 'desk.filter.days.last' }, { days });
  if (over) return intl.formatMessage({ id: 'desk.customers.period.over.days' }, { days: over });
  return rangeWords(from, to, intl, (day) => formats.date(`${day}T12:00:00Z`));
}

/** Every filter of the customers, in the order of its chips. */
export const CUSTOMER_FILTERS: readonly CustomerFilterDefinition[] = [
  {
    name: 'categories',
    Field: CategoriesField,
    keys: ['categories'],
    isAlwaysShown: true,
    words: ({ categories }, { intl }) => listed(categories, (value) => intl.formatMessage({ id: `desk.category.${value}` })),
  },
  { name: 'tags', Field: TagsField, keys: ['tags'], isAlwaysShown: true, words: ({ tags }) => listed(tags) },
  { name: 'city', Field: CityField, keys: ['city'], isAlwaysShown: true, words: ({ city }) => city ?? null },
  {
    name: 'lastOrder',
    Field: LastOrderField,
    keys: ['lastOrderFrom', 'lastOrderTo', 'lastOrderDays', 'lastOrderOver'],
    isAlwaysShown: true,
    words: ({ lastOrderFrom: from, lastOrderTo: to, lastOrderDays: days, lastOrderOver: over }, wording) =>
      periodWords({ from, to, days, over }, wording),
  },
  {
    name: 'spent',
    Field: SpentField,
    keys: ['spentFrom', 'spentTo'],
    isAlwaysShown: true,
    words: ({ spentFrom, spentTo }, { intl, formats }) => rangeWords(spentFrom, spentTo, intl, formats.sum),
  },
  {
    name: 'orders',
    Field: OrdersField,
    keys: ['ordersFrom', 'ordersTo'],
    words: ({ ordersFrom, ordersTo }, { intl, formats }) => rangeWords(ordersFrom, ordersTo, intl, formats.number),
  },
  {
    name: 'average',
    Field: AverageField,
    keys: ['averageFrom', 'averageTo'],
    words: ({ averageFrom, averageTo }, { intl, formats }) => rangeWords(averageFrom, averageTo, intl, formats.sum),
  },
  {
    name: 'age',
    Field: AgeField,
    keys: ['ageFrom', 'ageTo'],
    words: ({ ageFrom, ageTo }, { intl, formats }) => rangeWords(ageFrom, ageTo, intl, formats.number),
  },
  {
    name: 'sexes',
    Field: SexesField,
    keys: ['sexes'],
    words: ({ sexes }, { intl }) => listed(sexes, (value) => intl.formatMessage({ id: `desk.customers.sex.${value}` })),
  },
  {
    name: 'created',
    Field: CreatedField,
    keys: ['createdFrom', 'createdTo', 'createdDays'],
    words: ({ createdFrom: from, createdTo: to, createdDays: days }, wording) => periodWords({ from, to, days }, wording),
  },
  {
    name: 'segment',
    Field: SegmentField,
    keys: ['segment'],
    words: ({ segment }, { segmentName }) => (segment ? segmentName(segment) : null),
  },
];

/** The filters without these keys. */
export function withoutKeys(filters: CustomerFilters, keys: readonly (keyof CustomerFilters)[]): CustomerFilters {
  return Object.fromEntries(Object.entries(filters).filter(([key]) => !keys.includes(key as keyof CustomerFilters)));
}
