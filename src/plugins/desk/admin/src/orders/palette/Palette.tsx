import { useState, type ReactNode } from 'react';
import { Modal, Typography, VisuallyHidden } from '@strapi/design-system';
import { BulletList, Plus, PriceTag, Question, Search as SearchIcon, ShoppingCart, SquaresFour, User } from '@strapi/icons';
import { useRBAC } from '@strapi/strapi/admin';
import { Command } from 'cmdk';
import { useIntl } from 'react-intl';
import { useNavigate } from 'react-router-dom';
import { BUILT_IN_VIEWS, filtersToUrl } from '../../../../../../api/orders/domain/order-filters';
import { may } from '../../permissions';
import { useMessageOf } from '../../ui/error-message';
import { Kbd } from '../../ui/Kbd';
import { StatusPill } from '../../ui/StatusPill';
import { useFormats } from '../../ui/useFormats';
import { BUILT_IN_TABS } from '../views/useViews';
import { PaletteFrame } from './palette-style';
import { useSearch } from './useSearch';

interface PaletteProps {
  onClose: () => void;
  onHelp: () => void;
}

interface PaletteCommand {
  id: string;
  label: string;
  icon: ReactNode;
  keys?: string;
  run: () => void;
}

function useCommands(go: (path: string) => void, onHelp: () => void): PaletteCommand[] {
  const intl = useIntl();
  const { allowedActions } = useRBAC({ write: may.writeOrders, sell: may.sell } as never);
  const say = (id: string): string => intl.formatMessage({ id });
  const can = allowedActions as Record<string, boolean>;
  return [
    ...(can.canWrite ? [{ id: 'create', label: say('desk.orders.create'), icon: <Plus />, keys: 'N', run: () => go('orders/new') }] : []),
    ...(can.canSell ? [{ id: 'counter', label: say('desk.menu.counter'), icon: <PriceTag />, run: () => go('counter') }] : []),
    {
      id: 'board',
      label: `${say('desk.orders.title')}: ${say('desk.view.board')}`,
      icon: <SquaresFour />,
      run: () => go('orders?view=board'),
    },
    { id: 'list', label: `${say('desk.orders.title')}: ${say('desk.view.list')}`, icon: <BulletList />, run: () => go('orders?view=list') },
    ...BUILT_IN_TABS.list.map((view) => ({
      id: `view-${view}`,
      label: `${say('desk.palette.view')}: ${say(`desk.views.${view}`)}`,
      icon: <ShoppingCart />,
      run: () => go(`orders?${new URLSearchParams({ view: 'list', tab: view, ...filtersToUrl(BUILT_IN_VIEWS[view]) }).toString()}`),
    })),
    { id: 'help', label: say('desk.help.title'), icon: <Question />, keys: '?', run: onHelp },
  ];
}

/** Finds orders, customers and products, and runs commands, from the keyboard. */
export default function Palette({ onClose, onHelp }: PaletteProps) {
  const intl = useIntl();
  const navigate = useNavigate();
  const messageOf = useMessageOf();
  const { money, phone } = useFormats();
  const [text, setText] = useState('');
  const { result, isSearching, error } = useSearch(text);
  const go = (path: string): void => {
    onClose();
    navigate(`/plugins/desk/${path}`);
  };
  const commands = useCommands(go, onHelp).filter(({ label }) => label.toLowerCase().includes(text.trim().toLowerCase()));
  const sub = (words: (string | null | undefined)[]) => (
    <Typography ellipsis textColor="neutral600" variant="pi" style={{ marginLeft: 'auto' }}>
      {words.filter(Boolean).join(' · ')}
    </Typography>
  );
  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <PaletteFrame aria-describedby={undefined}>
        <VisuallyHidden>
          <Modal.Title>{intl.formatMessage({ id: 'desk.palette.title' })}</Modal.Title>
        </VisuallyHidden>
        <Command label={intl.formatMessage({ id: 'desk.palette.title' })} loop shouldFilter={false}>
          <SearchIcon aria-hidden fill="neutral600" height="16px" width="16px" style={{ position: 'absolute', top: 18, left: 16 }} />
          <Command.Input onValueChange={setText} placeholder={intl.formatMessage({ id: 'desk.palette.placeholder' })} value={text} />
          <Command.List label={intl.formatMessage({ id: 'desk.palette.results' })}>
            {error ? <div cmdk-empty="">{messageOf(error)}</div> : null}
            {!error && !isSearching ? <Command.Empty>{intl.formatMessage({ id: 'desk.ui.nothing' })}</Command.Empty> : null}
            {result?.orders.length ? (
              <Command.Group heading={intl.formatMessage({ id: 'desk.orders.title' })}>
                {result.orders.map((order) => (
                  <Command.Item key={order.documentId} value={order.documentId} onSelect={() => go(`orders/${order.documentId}`)}>
                    <strong style={{ fontWeight: 600 }}>{order.number}</strong>
                    <StatusPill status={order.status} />
                    {sub([order.customer, money(order.total)])}
                  </Command.Item>
                ))}
              </Command.Group>
            ) : null}
            {result?.customers.length ? (
              <Command.Group heading={intl.formatMessage({ id: 'desk.palette.customers' })}>
                {result.customers.map((customer) => (
                  <Command.Item
                    key={customer.documentId}
                    value={customer.documentId}
                    onSelect={() => go(`customers/${customer.documentId}`)}
                  >
                    <User aria-hidden fill="neutral600" height="16px" width="16px" />
                    {customer.name ?? intl.formatMessage({ id: 'desk.orders.noname' })}
                    {sub([phone(customer.phone), intl.formatMessage({ id: 'desk.palette.orders' }, { count: customer.totalOrders })])}
                  </Command.Item>
                ))}
              </Command.Group>
            ) : null}
            {result?.products.length ? (
              <Command.Group heading={intl.formatMessage({ id: 'desk.palette.products' })}>
                {result.products.map((product) => (
                  <Command.Item
                    key={product.documentId}
                    value={product.documentId}
                    onSelect={() => go(`orders/new?product=${product.documentId}`)}
                  >
                    {product.name}
                    {sub([
                      product.sku,
                      money(product.price),
                      intl.formatMessage({ id: 'desk.palette.available' }, { count: product.available }),
                    ])}
                  </Command.Item>
                ))}
              </Command.Group>
            ) : null}
            {commands.length > 0 ? (
              <Command.Group heading={intl.formatMessage({ id: 'desk.palette.commands' })}>
                {commands.map(({ id, label, icon, keys, run }) => (
                  <Command.Item
                    key={id}
                    value={`command-${id}`}
                    onSelect={() => {
                      onClose();
                      run();
                    }}
                  >
                    <span aria-hidden style={{ display: 'inline-flex', width: 16 }}>
                      {icon}
                    </span>
                    {label}
                    {keys ? (
                      <Kbd aria-hidden style={{ marginLeft: 'auto' }}>
                        {keys}
                      </Kbd>
                    ) : null}
                  </Command.Item>
                ))}
              </Command.Group>
            ) : null}
          </Command.List>
        </Command>
      </PaletteFrame>
    </Modal.Root>
  );
}
