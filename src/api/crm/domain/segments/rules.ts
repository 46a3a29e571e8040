/** One comparison of a segment; what `value` must be is decided by the operator. */
export interface SegmentCondition {
  field: string;
  op: SegmentOperator;
  value?: unknown;
}

/** Conditions that all hold, of which any holds, or one that does not hold; nested at most five deep. */
export type SegmentRules = { all: SegmentRules[] } | { any: SegmentRules[] } | { not: SegmentRules } | SegmentCondition;

/** What kind of thing a field is; decides its operators. */
export type SegmentFieldType = 'number' | 'age' | 'moment' | 'anniversary' | 'choice' | 'text' | 'tags' | 'consent';

/** The operators of each kind, and what value each takes. */
export const SEGMENT_OPERATORS = {
  number: {
    eq: 'number',
    ne: 'number',
    gt: 'number',
    gte: 'number',
    lt: 'number',
    lte: 'number',
    between: 'numbers',
    empty: 'none',
    notEmpty: 'none',
  },
  age: { eq: 'number', gte: 'number', lte: 'number', between: 'numbers', empty: 'none', notEmpty: 'none' },
  moment: { before: 'day', after: 'day', between: 'days', withinDays: 'count', olderThanDays: 'count', empty: 'none', notEmpty: 'none' },
  anniversary: { inNextDays: 'count', inMonths: 'months', empty: 'none', notEmpty: 'none' },
  choice: { in: 'choices', notIn: 'choices' },
  text: { in: 'texts', notIn: 'texts', contains: 'text', startsWith: 'text', empty: 'none', notEmpty: 'none' },
  tags: { any: 'texts', all: 'texts', none: 'texts', empty: 'none', notEmpty: 'none' },
  consent: { granted: 'consent', notGranted: 'consent' },
} as const satisfies Record<SegmentFieldType, Record<string, OperandType>>;

type OperandType = 'number' | 'numbers' | 'day' | 'days' | 'count' | 'months' | 'choices' | 'text' | 'texts' | 'consent' | 'none';

export type SegmentOperator = { [T in SegmentFieldType]: keyof (typeof SEGMENT_OPERATORS)[T] }[SegmentFieldType];

export const SEGMENT_OPERATOR_NAMES = [
  ...new Set(Object.values(SEGMENT_OPERATORS).flatMap((operators) => Object.keys(operators))),
] as SegmentOperator[];

/** What a field is, as far as its values are checked. `values` are those of a choice. */
export interface SegmentFieldKind {
  type: SegmentFieldType;
  values?: readonly string[];
}

/** The words of what is wrong with a condition's operator or value, or null. */
export function faultOf(
  { type, values }: SegmentFieldKind,
  { op, value }: SegmentCondition,
): { at: 'op' | 'value'; message: string } | null {
  const operators: Record<string, OperandType> = SEGMENT_OPERATORS[type];
  const operand = Object.hasOwn(operators, op) ? operators[op] : undefined;
  if (!operand) return { at: 'op', message: `is not an operator here; use one of ${Object.keys(operators).join(', ')}` };
  const message = operandFault(operand, value, values);
  return message === null ? null : { at: 'value', message };
}

const LONGEST_LIST = 200;
const LARGEST_COUNT = 36_500;

function operandFault(operand: OperandType, value: unknown, choices: readonly string[] = []): string | null {
  switch (operand) {
    case 'none':
      return value === undefined || value === null ? null : 'must be left out';
    case 'number':
      return isNumber(value) ? null : 'must be a number';
    case 'numbers':
      return isPair(value, isNumber) && value[0] <= value[1] ? null : 'must be two numbers, the smaller one first';
    case 'day':
      return isDay(value) ? null : 'must be a date like 2026-11-21';
    case 'days':
      return isPair(value, isDay) && value[0] <= value[1] ? null : 'must be two dates, the earlier one first';
    case 'count':
      return isNumber(value) && Number.isInteger(value) && value >= 0 && value <= LARGEST_COUNT
        ? null
        : `must be a whole number from 0 to ${LARGEST_COUNT}`;
    case 'months':
      return isList(value, (month) => Number.isInteger(month) && Number(month) >= 1 && Number(month) <= 12)
        ? null
        : 'must be a list of months from 1 to 12';
    case 'choices':
      return isList(value, (one) => typeof one === 'string' && choices.includes(one)) ? null : `must be a list of ${choices.join(', ')}`;
    case 'text':
      return isText(value) ? null : 'must be a text';
    case 'texts':
      return isList(value, isText) ? null : `must be a list of 1 to ${LONGEST_LIST} texts`;
    case 'consent':
      return isConsent(value) ? null : 'must be {purpose, channel?}';
  }
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && Math.abs(value) < 1e12;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '' && value.length <= 200;
}

function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value) || value < '1900-01-01') return false;
  const moment = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(value);
}

function isPair<T>(value: unknown, is: (one: unknown) => one is T): value is [T, T] {
  return Array.isArray(value) && value.length === 2 && value.every(is);
}

function isList(value: unknown, is: (one: unknown) => boolean): boolean {
  return Array.isArray(value) && value.length >= 1 && value.length <= LONGEST_LIST && value.every(is);
}

function isConsent(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { purpose, channel, ...others } = value as Record<string, unknown>;
  return isText(purpose) && (channel === undefined || isText(channel)) && Object.keys(others).length === 0;
}

/** Every condition of the rules with its path, for messages that name it. */
export function conditionsOf(
  rules: SegmentRules,
  path: (string | number)[] = [],
): { condition: SegmentCondition; path: (string | number)[] }[] {
  if ('all' in rules) return rules.all.flatMap((part, index) => conditionsOf(part, [...path, 'all', index]));
  if ('any' in rules) return rules.any.flatMap((part, index) => conditionsOf(part, [...path, 'any', index]));
  if ('not' in rules) return conditionsOf(rules.not, [...path, 'not']);
  return [{ condition: rules, path }];
}
