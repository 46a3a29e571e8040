import { Button } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { changeCount, editedOrder, stockChange, totalOf, type OrderDraft } from '../../../../../api/orders/domain/order-draft';
import { Kbd } from '../ui/Kbd';
import { useFormats } from '../ui/useFormats';
import { commandKey } from './command-key';
import { Bar, Buttons, Unsaved, Words } from './save-bar-style';
import { Struck } from './surface';

interface SaveBarProps {
  draft: OrderDraft;
  holdsStock: boolean;
  isSaving: boolean;
  isOffline: boolean;
  onDiscard: () => void;
  onSave: () => void;
}

/** What saving would do: how much changes, the total before and after, the stock. */
export function SaveBar({ draft, holdsStock, isSaving, isOffline, onDiscard, onSave }: SaveBarProps) {
  const intl = useIntl();
  const formats = useFormats();
  const [before, after] = [totalOf(draft.base), totalOf(editedOrder(draft))];
  const difference = before.ok && after.ok ? after.value - before.value : 0;
  const isEmpty = editedOrder(draft).lines.length === 0;
  return (
    <Bar data-save-bar role="region" aria-label={intl.formatMessage({ id: 'desk.order.save.bar' })}>
      <Words aria-live="polite">
        <Unsaved>{intl.formatMessage({ id: 'desk.order.save.changes' }, { count: changeCount(draft) })}</Unsaved>
        {difference !== 0 && before.ok && after.ok && (
          <span>
            {intl.formatMessage({ id: 'desk.order.total' })}{' '}
            <Struck style={{ fontSize: 'inherit' }}>{formats.money(before.value / 100)}</Struck> <b>{formats.money(after.value / 100)}</b> (
            {difference > 0 ? '+' : ''}
            {formats.money(difference / 100)})
          </span>
        )}
        <span className="stock">{stockWords()}</span>
      </Words>
      <Buttons>
        <Button variant="tertiary" disabled={isSaving} onClick={onDiscard} endIcon={<Kbd>Esc</Kbd>}>
          {intl.formatMessage({ id: 'desk.order.save.discard' })}
        </Button>
        <Button
          loading={isSaving}
          disabled={isOffline || !after.ok || isEmpty}
          onClick={onSave}
          endIcon={<Kbd $onPrimary>{commandKey('S')}</Kbd>}
        >
          {intl.formatMessage({ id: 'desk.order.save' })}
        </Button>
      </Buttons>
    </Bar>
  );

  function stockWords(): string {
    if (isEmpty) return intl.formatMessage({ id: 'desk.order.save.noLines' });
    if (!holdsStock) return intl.formatMessage({ id: 'desk.order.save.stock.later' });
    const { more, less } = stockChange(draft);
    if (more === 0 && less === 0) return intl.formatMessage({ id: 'desk.order.save.stock.same' });
    return [
      ...(more > 0 ? [intl.formatMessage({ id: 'desk.order.save.stock.more' }, { pieces: more })] : []),
      ...(less > 0 ? [intl.formatMessage({ id: 'desk.order.save.stock.less' }, { pieces: less })] : []),
    ].join(' ');
  }
}
