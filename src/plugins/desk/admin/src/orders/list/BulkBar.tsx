import { useState } from 'react';
import { Button, IconButton, Menu, Typography } from '@strapi/design-system';
import { CaretDown, Cross, Download } from '@strapi/icons';
import { useIntl } from 'react-intl';
import type { OrderCard } from '../../../../../../api/orders/contracts/card';
import { allowedMoves, FINAL_STATUSES, ORDER_STATUSES, type OrderStatus } from '../../../../../../api/orders/domain/status';
import { STATUS_LOOK } from '../../ui/status-look';
import { StatusIcon } from '../../ui/StatusIcon';
import { FloatingBar } from '../../ui/FloatingBar';
import { useFormats } from '../../ui/useFormats';
import { useMe } from '../../ui/useStaff';
import { useOrdersScope } from '../model/OrdersContext';
import { HandOverDialog } from '../moves/HandOverDialog';
import { BulkConfirm } from './BulkConfirm';
import { BulkFailures } from './BulkFailures';
import { useBulk } from './useBulk';
import { useExport } from './useExport';
import type { Selection } from './useSelection';

/** What can be done with the selected orders: floats over the list with their count and sum. */
export function BulkBar({ selection }: { selection: Selection }) {
  const intl = useIntl();
  const { money } = useFormats();
  const { book } = useOrdersScope();
  const me = useMe();
  const bulk = useBulk(selection);
  const exported = useExport();
  const [asked, setAsked] = useState<{ kind: 'give' } | { kind: 'move'; to: OrderStatus } | null>(null);
  const cards = [...selection.ids].map((id) => book.card(id)).filter((card): card is OrderCard => card !== undefined);
  const canGo = (to: OrderStatus): number => cards.filter(({ status }) => allowedMoves(status, 'staff').includes(to)).length;
  const say = (id: string, values?: Record<string, string | number>): string => intl.formatMessage({ id: `desk.bulk.${id}` }, values);
  return (
    <>
      {bulk.failures ? <BulkFailures failures={bulk.failures} onClose={bulk.dismissFailures} /> : null}
      <FloatingBar role="toolbar" aria-label={say('title')}>
        <Typography fontWeight="bold" textColor="neutral800" aria-live="polite">
          {say('selected', { count: cards.length })}
        </Typography>
        <Typography textColor="neutral600">{money(cards.reduce((sum, { total }) => sum + Math.round(total * 100), 0) / 100)}</Typography>
        <span aria-hidden style={{ width: 8 }} />
        <Menu.Root>
          <Menu.Trigger variant="secondary" size="S" disabled={bulk.isWorking} endIcon={<CaretDown aria-hidden height="8px" width="8px" />}>
            {say('move')}
          </Menu.Trigger>
          <Menu.Content popoverPlacement="top-start" maxHeight="400px">
            {ORDER_STATUSES.filter((to) => canGo(to) > 0).map((to) => {
              const { labelId } = STATUS_LOOK[to];
              return (
                <Menu.Item
                  key={to}
                  startIcon={<StatusIcon status={to} />}
                  onSelect={() => (FINAL_STATUSES.includes(to) ? setAsked({ kind: 'move', to }) : void bulk.move(cards, to))}
                >
                  {intl.formatMessage({ id: labelId })}
                  {canGo(to) < cards.length ? ` · ${say('some', { count: canGo(to) })}` : ''}
                </Menu.Item>
              );
            })}
          </Menu.Content>
        </Menu.Root>
        <Button
          disabled={!me || bulk.isWorking}
          loading={bulk.isWorking}
          onClick={() => void bulk.give(cards, me)}
          size="S"
          variant="tertiary"
        >
          {intl.formatMessage({ id: 'desk.orders.take' })}
        </Button>
        <Button disabled={bulk.isWorking} onClick={() => setAsked({ kind: 'give' })} size="S" variant="tertiary">
          {intl.formatMessage({ id: 'desk.orders.hand' })}
        </Button>
        <Menu.Root>
          <Menu.Trigger variant="tertiary" size="S" startIcon={<Download aria-hidden />} endIcon={null}>
            {intl.formatMessage({ id: 'desk.export' })}
          </Menu.Trigger>
          <Menu.Content popoverPlacement="top-start">
            {(['xlsx', 'csv'] as const).map((format) => (
              <Menu.Item
                key={format}
                onSelect={() => void exported(format, { filters: { documentId: { $in: cards.map(({ documentId }) => documentId) } } })}
              >
                {intl.formatMessage({ id: `desk.export.${format}` })}
              </Menu.Item>
            ))}
          </Menu.Content>
        </Menu.Root>
        <IconButton label={say('clear')} onClick={selection.clear} variant="ghost">
          <Cross aria-hidden />
        </IconButton>
      </FloatingBar>
      {asked?.kind === 'give' ? (
        <HandOverDialog
          title={say('give', { count: cards.length })}
          present={null}
          onClose={() => setAsked(null)}
          onChoose={(person) => {
            setAsked(null);
            void bulk.give(cards, person);
          }}
        />
      ) : null}
      {asked?.kind === 'move' ? (
        <BulkConfirm
          count={cards.length}
          to={asked.to}
          onClose={() => setAsked(null)}
          onConfirm={(note) => {
            setAsked(null);
            void bulk.move(cards, asked.to, note);
          }}
        />
      ) : null}
    </>
  );
}
