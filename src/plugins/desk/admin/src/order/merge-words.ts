import { useIntl } from 'react-intl';
import type { MergeItem } from '../../../../../api/orders/domain/order-merge';
import { useFormats } from '../ui/useFormats';

/** How the parts of a merge are said. */
export interface MergeWords {
  name: (item: MergeItem) => string;
  value: (item: MergeItem, side: 'before' | 'mine' | 'theirs') => string;
  /** What the value costs, for a line. */
  cost: (item: MergeItem, side: 'mine' | 'theirs') => string | null;
  change: (item: MergeItem, side: 'mine' | 'theirs') => string;
  /** Status, payment and manager: changed by others, part of no draft. */
  around: (changes: Record<string, { from: unknown; to: unknown }>) => string[];
}

/** Names and values of merged fields in the reader's language. */
export function useMergeWords(): MergeWords {
  const intl = useIntl();
  const formats = useFormats();
  const name = (item: MergeItem): string =>
    item.kind === 'line'
      ? intl.formatMessage({ id: 'desk.order.stale.line' }, { name: item.line.name })
      : intl.formatMessage({ id: `desk.order.field.${item.field}` });
  const value: MergeWords['value'] = (item, side) => {
    switch (item.kind) {
      case 'cost':
        return formats.money(item[side] / 100);
      case 'text':
        return (item.field === 'contactPhone' ? formats.phone(item[side]) : item[side]) || intl.formatMessage({ id: 'desk.order.empty' });
      case 'line':
        return item[side] === 0
          ? intl.formatMessage({ id: item.before === 0 ? 'desk.order.stale.absent' : 'desk.order.line.removed' })
          : intl.formatMessage({ id: 'desk.order.pieces' }, { pieces: item[side] });
    }
  };
  return {
    name,
    value,
    cost: (item, side) => (item.kind === 'line' && item[side] > 0 ? formats.money((item.line.unitPrice * item[side]) / 100) : null),
    change: (item, side) => {
      if (item.kind !== 'line') return `${name(item)}: ${value(item, side)}`;
      if (item[side] === 0) return `${item.line.name}: ${intl.formatMessage({ id: 'desk.order.line.removed' })}`;
      const pieces = value(item, side);
      return item.before === 0 ? `${item.line.name}: ${pieces}` : `${item.line.name} ${item.before} → ${pieces}`;
    },
    around: (changes) =>
      (['status', 'paymentStatus', 'manager'] as const).flatMap((field) => {
        const change = changes[field];
        if (!change) return [];
        const to = typeof change.to === 'string' ? change.to : '';
        const said =
          field === 'manager'
            ? to || intl.formatMessage({ id: 'desk.order.nobody' })
            : intl.formatMessage({ id: field === 'status' ? `desk.status.${to}` : `desk.payment.${to}` });
        return [`${intl.formatMessage({ id: `desk.order.field.${field}` })}: ${said}`];
      }),
  };
}
