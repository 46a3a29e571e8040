import { useState } from 'react';
import { Button, IconButton, Main } from '@strapi/design-system';
import { Filter, Plus } from '@strapi/icons';
import { Page } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { countCustomerFilters } from '../../../../../api/crm/domain/customer-filters';
import { useSelection } from '../orders/list/useSelection';
import { useIsNarrow } from '../orders/useIsNarrow';
import { may } from '../permissions';
import { Kbd } from '../ui/Kbd';
import { PageBar } from '../ui/PageBar';
import { Bone, Empty, Failed, Loading } from '../ui/states';
import { useKeys } from '../ui/useKeys';
import { useMay } from '../ui/useMay';
import { AddCustomerDialog } from './AddCustomerDialog';
import { CustomerBulkBar } from './CustomerBulkBar';
import { CustomerCards } from './CustomerCards';
import { CustomerFilterRow } from './CustomerFilterRow';
import { CustomerFilterSheet } from './CustomerFilterSheet';
import { CustomerTable } from './CustomerTable';
import { Found, ListTools } from './ListTools';
import { SearchBox } from './SearchBox';
import { SectionRow } from './SectionRow';
import { useCustomerFilters, type CustomerFiltersState } from './useCustomerFilters';
import { useCustomers, type CustomerList } from './useCustomers';
import { useTrash } from './useTrash';

const Frame = styled(Main)`
  display: flex;
  flex-direction: column;
  flex: 1 1 0;
  height: 100vh;
  min-height: 0;
  min-width: 0;
  overflow: hidden;
  background: ${({ theme }) => theme.colors.neutral100};
`;

const SearchLine = styled.div`
  display: flex;
  flex: none;
  gap: 8px;
  padding: 12px 16px 4px;
`;

const Bottom = styled.div`
  display: flex;
  flex: none;
  padding: 12px 16px calc(12px + env(safe-area-inset-bottom));
  background: ${({ theme }) => theme.colors.neutral0};
  border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  button {
    flex: 1;
    height: 48px;
  }
`;

const Rest = styled.div`
  position: relative;
  display: flex;
  flex-direction: column;
  flex: 1;
  min-height: 0;
`;

/** `/admin/plugins/desk/customers`: who buys, found, filtered, tagged; the trash is the same list. */
export default function CustomersPage() {
  const intl = useIntl();
  const isNarrow = useIsNarrow();
  const canWrite = useMay(may.writeCustomers);
  const state = useCustomerFilters();
  const { filters, setFilters } = state;
  const list = useCustomers(state.query);
  const [isAdding, setAdding] = useState(false);
  const [isSheetOpen, setSheetOpen] = useState(false);
  const add = canWrite && !filters.trash ? () => setAdding(true) : undefined;
  useKeys({ KeyN: () => add?.() });
  const title = intl.formatMessage({ id: 'desk.customers.title' });
  const search = <SearchBox value={filters.q ?? ''} onChange={(q) => setFilters({ ...filters, q: q || undefined })} />;
  const filterCount = countCustomerFilters({ ...filters, q: undefined });
  return (
    <Frame>
      <Page.Title>{title}</Page.Title>
      <PageBar
        title={title}
        right={
          isNarrow ? null : (
            <>
              {search}
              {add ? (
                <Button
                  startIcon={<Plus aria-hidden />}
                  endIcon={
                    <Kbd aria-hidden $onPrimary>
                      N
                    </Kbd>
                  }
                  onClick={add}
                >
                  {intl.formatMessage({ id: 'desk.customers.add' })}
                </Button>
              ) : null}
            </>
          )
        }
      />
      <SectionRow />
      {isNarrow ? (
        <>
          <SearchLine>
            {search}
            <IconButton
              label={intl.formatMessage({ id: 'desk.customers.filters' }, { count: filterCount })}
              onClick={() => setSheetOpen(true)}
              size="L"
              variant={filterCount > 0 ? 'secondary' : 'tertiary'}
            >
              <Filter aria-hidden />
            </IconButton>
          </SearchLine>
          <div style={{ padding: '4px 16px', minHeight: 28 }}>
            <Found found={list.found} />
          </div>
        </>
      ) : (
        <CustomerFilterRow state={state} right={<ListTools query={state.query} found={list.found} />} />
      )}
      <Customers state={state} list={list} isNarrow={isNarrow} canWrite={canWrite} onAdd={add} />
      {isNarrow && add ? (
        <Bottom>
          <Button size="L" startIcon={<Plus aria-hidden />} onClick={add}>
            {intl.formatMessage({ id: 'desk.customers.add' })}
          </Button>
        </Bottom>
      ) : null}
      {isSheetOpen ? <CustomerFilterSheet state={state} onClose={() => setSheetOpen(false)} /> : null}
      {isAdding ? <AddCustomerDialog onClose={() => setAdding(false)} /> : null}
    </Frame>
  );
}

interface CustomersProps {
  state: CustomerFiltersState;
  list: CustomerList;
  isNarrow: boolean;
  canWrite: boolean;
  onAdd?: () => void;
}

/** The rows or cards, or what stands in their place. */
function Customers({ state, list, isNarrow, canWrite, onAdd }: CustomersProps) {
  const intl = useIntl();
  const ids = list.customers.map(({ documentId }) => documentId);
  const selection = useSelection(ids);
  const isTrash = state.filters.trash === true;
  const trash = useTrash(({ documentId, deletedAt }) => {
    selection.clear();
    if ((deletedAt !== null) === isTrash) list.reload();
    else list.remove(documentId);
  });
  if (list.isLoading)
    return (
      <Loading>
        <div aria-hidden style={{ padding: '0 24px' }}>
          {Array.from({ length: 14 }, (_, row) => (
            <div key={row} style={{ padding: '10px 0' }}>
              <Bone $height={24} />
            </div>
          ))}
        </div>
      </Loading>
    );
  if (list.error && ids.length === 0) return <Failed error={list.error} onRetry={list.reload} />;
  if (ids.length === 0) {
    const isFiltered = countCustomerFilters(state.filters) > 0;
    const action = isFiltered ? (
      <Button onClick={state.reset} variant="tertiary">
        {intl.formatMessage({ id: 'desk.ui.reset' })}
      </Button>
    ) : onAdd ? (
      <Button onClick={onAdd}>{intl.formatMessage({ id: 'desk.customers.add' })}</Button>
    ) : undefined;
    const id = isFiltered ? 'desk.ui.nothing' : isTrash ? 'desk.customers.trash.empty' : 'desk.customers.empty';
    return (
      <div style={{ padding: isNarrow ? 16 : '0 24px', flex: 1 }}>
        <Empty action={action} text={intl.formatMessage({ id })} />
      </div>
    );
  }
  if (isNarrow) return <CustomerCards list={list} canWrite={canWrite} trash={trash} />;
  return (
    <Rest>
      <CustomerTable list={list} state={state} selection={selection} canWrite={canWrite} trash={trash} />
      {selection.ids.size > 0 ? <CustomerBulkBar customers={list.customers} selection={selection} onTagged={list.reload} /> : null}
    </Rest>
  );
}
