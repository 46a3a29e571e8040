import { Button } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { changeCount, editedOrder, stockChange, totalOf, type OrderDraft } from '../../../../../api/orders/domain/order-draft';
import { Kbd } from '../ui/Kbd';
import { useFormats } from '../ui/useFormats';
import { commandKey } from './command-key';
import { NARROW, PHONE, Struck } from './surface';

const Bar = styled.div`
  position: sticky;
  bottom: 0;
  z-index: 4;
  display: flex;
  align-items: center;
  justify-content: space-between;
  gap: 12px;
  min-height: 60px;
  padding: 8px 24px;
  background: ${({ theme }) => theme.colors.neutral0};
  border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  box-shadow: 0 -2px 8px rgba(33, 33, 52, 0.08);
  button {
    height: 36px;
  }
  @media (pointer: coarse) {
    button {
      height: 44px;
    }
  }
  ${PHONE} {
    flex-direction: column;
    align-items: stretch;
    padding: 8px 16px;
  }
`;

const Words = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 4px 12px;
  font-size: 14px;
  line-height: 20px;
  font-variant-numeric: tabular-nums;
  color: ${({ theme }) => theme.colors.neutral800};
  > span + span {
    padding-left: 12px;
    border-left: 1px solid ${({ theme }) => theme.colors.neutral200};
  }
  .stock {
    font-size: 12px;
    color: ${({ theme }) => theme.colors.neutral600};
  }
  ${NARROW} {
    font-size: 13px;
    > span + span {
      padding-left: 0;
      border: 0;
    }
  }
`;

const Unsaved = styled.span`
  display: inline-flex;
  align-items: center;
  gap: 12px;
  font-weight: 600;
  &::before {
    content: '';
    flex: none;
    width: 8px;
    height: 8px;
    border-radius: 50%;
    background: ${({ theme }) => theme.colors.warning600};
  }
`;

const Buttons = styled.div`
  display: flex;
  gap: 12px;
  flex: none;
  ${PHONE} {
    > * {
      flex: 1;
    }
    kbd {
      display: none;
    }
  }
`;

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
