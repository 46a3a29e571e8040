import { Menu } from '@strapi/design-system';
import { CaretDown } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { BUILT_IN_VIEWS } from '../../../../../../api/orders/domain/order-filters';
import type { OrderFiltersState } from '../model/useOrderFilters';
import { BUILT_IN_TABS, type Views } from '../views/useViews';
import { TabCount } from '../views/ViewsRow';
import { ViewSwitch } from '../ViewSwitch';

const Row = styled.div`
  display: flex;
  flex: none;
  align-items: center;
  justify-content: space-between;
  gap: 8px;
  padding: 6px 16px;
  background: ${({ theme }) => theme.colors.neutral0};
  border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
`;

/** The view as a menu, and board or list. */
export function NarrowHead({ state, views }: { state: OrderFiltersState; views: Views }) {
  const intl = useIntl();
  const { tab, view } = state;
  const options = [
    ...BUILT_IN_TABS[view].map((id) => ({
      id: id as string,
      label: intl.formatMessage({ id: view === 'board' && id === 'open' ? 'desk.views.open.board' : `desk.views.${id}` }),
      filters: BUILT_IN_VIEWS[id],
    })),
    ...views.saved.map(({ documentId, name, filters }) => ({ id: documentId, label: name, filters })),
  ];
  const current = options.find(({ id }) => id === tab) ?? options[0];
  const countOf = (id: string) => (views.counts[id] === undefined ? null : <TabCount>{intl.formatNumber(views.counts[id])}</TabCount>);
  return (
    <Row>
      <Menu.Root>
        <Menu.Trigger variant="ghost" size="L" endIcon={<CaretDown aria-hidden height="10px" width="10px" />}>
          <span style={{ display: 'inline-flex', gap: 8, alignItems: 'center' }}>
            {current?.label} {countOf(tab)}
          </span>
        </Menu.Trigger>
        <Menu.Content maxHeight="60vh">
          {options.map(({ id, label, filters }) => (
            <Menu.Item key={id} onSelect={() => state.openTab(id, filters)}>
              {label} {countOf(id)}
            </Menu.Item>
          ))}
        </Menu.Content>
      </Menu.Root>
      <ViewSwitch isNarrow view={view} onChange={state.setView} />
    </Row>
  );
}
