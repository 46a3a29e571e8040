import {
  Calendar,
  CheckCircle,
  Clock,
  CrossCircle,
  ClockCounterClockwise,
  Crown,
  Duplicate,
  Mail,
  Message,
  Pencil,
  Shield,
  ShoppingCart,
  Trash,
  User,
  Walk,
} from '@strapi/icons';
import type { ReactNode } from 'react';
import type { IntlShape } from 'react-intl';
import type { TimelineEntry } from '../../../../../api/crm/contracts/bodies';
import type { Formats } from '../ui/formats';
import type { ColourToken, Icon } from '../ui/status-look';
import { fieldName } from './field-words';

/** What the timeline can be narrowed to; each is one or more families of kinds, the words before a kind's dot. */
export const TIMELINE_GROUPS = {
  orders: ['order'],
  notes: ['note'],
  letters: ['letter', 'mailing', 'delivery'],
  visits: ['visit'],
  events: ['event', 'participation'],
  awards: ['award', 'achievement'],
  changes: ['customer', 'merge', 'consent'],
} as const;
export type TimelineGroup = keyof typeof TIMELINE_GROUPS;

/** Offered before anything of them was seen. */
export const STEADY_GROUPS: readonly TimelineGroup[] = ['orders', 'notes', 'changes'];

const LOOKS: Record<string, [Icon, ColourToken]> = {
  'order.placed': [ShoppingCart, 'primary600'],
  'order.completed': [CheckCircle, 'success600'],
  'order.cancelled': [CrossCircle, 'neutral600'],
  'order.refunded': [ClockCounterClockwise, 'warning600'],
  'customer.created': [User, 'primary600'],
  'customer.delete': [Trash, 'danger600'],
};

const LOOK_OF_GROUP: Record<TimelineGroup, [Icon, ColourToken]> = {
  orders: [ShoppingCart, 'primary600'],
  notes: [Message, 'warning600'],
  letters: [Mail, 'secondary600'],
  visits: [Walk, 'success600'],
  events: [Calendar, 'alternative600'],
  awards: [Crown, 'warning600'],
  changes: [Pencil, 'neutral600'],
};

/** The group a kind belongs to; null for one that nobody has named yet. */
export function groupOf(kind: string): TimelineGroup | null {
  const family = kind.split('.')[0] ?? kind;
  const found = Object.entries(TIMELINE_GROUPS).find(([, families]) => (families as readonly string[]).includes(family));
  return found ? (found[0] as TimelineGroup) : null;
}

/** The sign of an entry and its colour. */
export function lookOf(kind: string): [Icon, ColourToken] {
  if (kind === 'merge' || kind.startsWith('customer.merge')) return [Duplicate, 'alternative600'];
  if (kind === 'consent') return [Shield, 'secondary600'];
  const group = groupOf(kind);
  return LOOKS[kind] ?? (group ? LOOK_OF_GROUP[group] : [Clock, 'neutral600']);
}

const text = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

/**
 * What an entry says, with `link` around the part that leads to its page; kinds that other parts register bring
 * `desk.timeline.<kind>` with them, or are called by their group.
 */
export function titleOf(
  { kind, details }: TimelineEntry,
  intl: IntlShape,
  formats: Formats,
  link: (parts: ReactNode[]) => ReactNode,
): ReactNode {
  const said = (id: string, values: Record<string, string>): string => intl.formatMessage({ id }, values);
  const id = `desk.timeline.${kind}`;
  if (intl.messages[id]) {
    const values = Object.fromEntries(Object.entries(details).map(([key, value]) => [key, valueIn(key, value, formats)]));
    const total = typeof details.total === 'number' ? formats.money(details.total) : '';
    const wordOf = (known: string, value: unknown): string => (intl.messages[known] ? said(known, {}) : text(value));
    const word = (name: string, value: unknown): string => wordOf(`desk.customer.consent.${name}.${text(value)}`, value);
    return intl.formatMessage(
      { id },
      {
        ...values,
        a: link as never,
        total,
        granted: details.granted === true ? 'yes' : 'no',
        purpose: word('purpose', details.purpose),
        channel: word('channel', details.channel),
        event: wordOf(`desk.notifications.event.${text(details.event)}`, details.event),
      },
    );
  }
  const group = groupOf(kind);
  const what = group ? said(`desk.timeline.one.${group}`, {}) : said('desk.timeline.one.other', {});
  const name = ['title', 'name', 'subject', 'number', 'event', 'achievement'].map((key) => text(details[key])).find(Boolean);
  return link([name ? `${what}: ${name}` : what]);
}

/** A value as a text takes it: moments in the reader's words, `none` for one that there is not. */
function valueIn(key: string, value: unknown, formats: Formats): string {
  if (!key.endsWith('At')) return text(value);
  return typeof value === 'string' ? formats.dateTime(value) : 'none';
}

/** Who did it, where an entry tells. */
export function authorOf({ details }: TimelineEntry): string {
  return text(details.author) || text(details.by);
}

/** What else there is to read: a note's text, changed fields. */
export function bodyOf({ kind, details }: TimelineEntry, intl: IntlShape): string | null {
  if (kind === 'note') return text(details.text);
  if (kind === 'customer.update' && Array.isArray(details.fields)) {
    const names = details.fields.flatMap((field) => fieldName(String(field), intl) ?? []);
    return names.length > 0 ? names.join(', ') : null;
  }
  if (kind === 'award' && typeof details.reason === 'string') return details.reason;
  return typeof details.note === 'string' ? details.note : null;
}

/** The page of the thing an entry is about, where it has one. */
export function pathOf({ kind, subject, details }: TimelineEntry): string | null {
  if (subject === null) return null;
  const family = kind.split('.')[0];
  if (family === 'event') return `/plugins/desk/events/${subject}`;
  if (family === 'mailing') return `/plugins/desk/mailings/${subject}`;
  const isOrder = family === 'order' || (family === 'letter' && details.about === 'order');
  return isOrder ? `/plugins/desk/orders/${subject}` : null;
}
