import type { IntlShape } from 'react-intl';
import type { ConditionNode, GroupNode, RuleNode } from '../../../../../api/crm/domain/segments/rule-tree';
import type { Formats } from '../ui/formats';
import { segmentKey } from '../insights/model/segment-proposal';
import { localeOf } from '../ui/formats';

/** A field that rules may use, as the server tells of it; other parts of the product bring fields of their own. */
export interface SegmentFieldInfo {
  name: string;
  type: string;
  /** What value each operator takes. */
  operators: Record<string, string>;
  values: string[] | null;
}

function known(intl: IntlShape, id: string, otherwise: string): string {
  return intl.messages[id] ? intl.formatMessage({ id }) : otherwise;
}

/** The name of a field; one that nobody has translated is called as the server calls it. */
export function segmentFieldName(name: string, intl: IntlShape): string {
  return known(intl, `desk.segment.field.${name}`, name);
}

/** The words of an operator for fields of this type. */
export function operatorName(type: string, op: string, intl: IntlShape): string {
  return known(intl, `desk.segment.op.${type}.${op}`, known(intl, `desk.segment.op.${op}`, op));
}

/** A value of a choice in words. */
export function choiceName(field: string, value: string, intl: IntlShape): string {
  if (field === 'rfmSegment') return known(intl, `desk.insights.${segmentKey(value)}`, value);
  const ids = { category: 'desk.category', sex: 'desk.customers.sex' } as const;
  const family = field === 'category' || field === 'sex' ? ids[field] : `desk.segment.value.${field}`;
  return known(intl, `${family}.${value}`, value);
}

/** A month's name, 1 is January. */
export function monthName(month: number, intl: IntlShape): string {
  return new Intl.DateTimeFormat(localeOf(intl.locale), { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, month - 1, 15));
}

function valueWords({ field, value }: ConditionNode, operand: string, intl: IntlShape, formats: Formats): string {
  const many = (say: (one: never) => string): string => (Array.isArray(value) ? value.map((one) => say(one as never)).join(', ') : '');
  const day = (text: string): string => formats.date(`${text}T12:00:00Z`);
  switch (operand) {
    case 'number':
      return typeof value === 'number' ? formats.number(value) : '';
    case 'numbers':
      return Array.isArray(value) ? value.map((one) => formats.number(Number(one))).join(' – ') : '';
    case 'count':
      return typeof value === 'number' ? intl.formatMessage({ id: 'desk.segment.days' }, { days: value }) : '';
    case 'day':
      return typeof value === 'string' ? day(value) : '';
    case 'days':
      return Array.isArray(value) ? value.map((one) => day(String(one))).join(' – ') : '';
    case 'months':
      return many((month: number) => monthName(month, intl));
    case 'choices':
      return many((one: string) => choiceName(field, one, intl));
    case 'texts':
      return many((one: string) => `«${one}»`);
    case 'text':
      return typeof value === 'string' ? `«${value}»` : '';
    case 'consent': {
      const { purpose = '', channel } = (value ?? {}) as { purpose?: string; channel?: string };
      const words = [known(intl, `desk.customer.consent.purpose.${purpose}`, purpose)];
      if (channel && channel !== 'any') words.push(known(intl, `desk.customer.consent.channel.${channel}`, channel));
      return words.join(' · ');
    }
    default:
      return '';
  }
}

/** A rule as a person would say it: «Категория — одна из: VIP и Город — содержит «Каз»». */
export function ruleWords(node: RuleNode, fields: readonly SegmentFieldInfo[], intl: IntlShape, formats: Formats): string {
  if (node.kind === 'condition') {
    const field = fields.find(({ name }) => name === node.field);
    const operand = field?.operators[node.op] ?? '';
    const [name, value] = [segmentFieldName(node.field, intl), valueWords(node, operand, intl, formats)];
    if (node.op === 'in' || node.op === 'eq') return `${name}: ${value}`;
    return [name, operatorName(field?.type ?? '', node.op, intl), value].filter(Boolean).join(' ');
  }
  return groupWords(node, fields, intl, formats);
}

function groupWords(group: GroupNode, fields: readonly SegmentFieldInfo[], intl: IntlShape, formats: Formats): string {
  const parts = group.parts.map((part) => {
    const words = ruleWords(part, fields, intl, formats);
    return part.kind === 'group' && !part.isNegated && part.parts.length > 1 ? `(${words})` : words;
  });
  const joined = parts.join(` ${intl.formatMessage({ id: `desk.segment.join.${group.mode}` })} `);
  return group.isNegated ? intl.formatMessage({ id: 'desk.segment.not' }, { rules: joined }) : joined;
}
