import { Button, IconButton } from '@strapi/design-system';
import { Filter, Plus, PriceTag, Search } from '@strapi/icons';
import { useRBAC } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { useNavigate } from 'react-router-dom';
import { styled } from 'styled-components';
import { countFilters } from '../../../../../api/orders/domain/order-filters';
import { LiveDot } from '../live/LiveDot';
import { may } from '../permissions';
import { Kbd } from '../ui/Kbd';
import { PageBar } from '../ui/PageBar';
import type { OrderFiltersState } from './model/useOrderFilters';
import { AlertsButton } from './news/AlertsButton';
import { usePalette } from './palette/palette-context';
import { ViewSwitch } from './ViewSwitch';

const SearchBox = styled.button`
  display: inline-flex;
  align-items: center;
  gap: 10px;
  width: 296px;
  min-width: 120px;
  height: 32px;
  padding: 0 8px 0 12px;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: 4px;
  background: ${({ theme }) => theme.colors.neutral0};
  color: ${({ theme }) => theme.colors.neutral600};
  font-size: 14px;
  text-align: left;
  cursor: text;
  span {
    flex: 1;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  svg {
    flex: none;
  }
  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 1px;
  }
`;

const Badge = styled.span`
  position: absolute;
  top: -6px;
  right: -6px;
  min-width: 18px;
  padding: 1px 4px;
  border-radius: 9px;
  background: ${({ theme }) => theme.colors.primary600};
  color: ${({ theme }) => theme.colors.neutral0};
  font-size: 11px;
  font-weight: 600;
  line-height: 16px;
  text-align: center;
`;

interface OrdersBarProps {
  state: OrderFiltersState;
  canWrite: boolean;
  isNarrow: boolean;
  onFilters: () => void;
}

/** The head of the orders page. */
export function OrdersBar({ state, canWrite, isNarrow, onFilters }: OrdersBarProps) {
  const intl = useIntl();
  const navigate = useNavigate();
  const palette = usePalette();
  const { allowedActions } = useRBAC({ sell: may.sell } as never);
  const set = countFilters(state.filters);
  const search = intl.formatMessage({ id: 'desk.orders.search' });
  if (isNarrow)
    return (
      <PageBar
        title={intl.formatMessage({ id: 'desk.orders.title' })}
        left={<LiveDot />}
        right={
          <>
            <IconButton label={search} onClick={palette.open} size="L" variant="tertiary">
              <Search aria-hidden />
            </IconButton>
            <span style={{ position: 'relative' }}>
              <IconButton label={intl.formatMessage({ id: 'desk.filter.title' })} onClick={onFilters} size="L" variant="tertiary">
                <Filter aria-hidden />
              </IconButton>
              {set > 0 ? <Badge aria-hidden>{set}</Badge> : null}
            </span>
          </>
        }
      />
    );
  return (
    <PageBar
      title={intl.formatMessage({ id: 'desk.orders.title' })}
      left={
        <>
          <ViewSwitch view={state.view} onChange={state.setView} />
          <LiveDot />
        </>
      }
      right={
        <>
          <SearchBox type="button" aria-keyshortcuts="Control+K /" onClick={palette.open}>
            <Search aria-hidden fill="neutral600" height="14px" width="14px" />
            <span>{search}</span>
            <Kbd aria-hidden>Ctrl K</Kbd>
          </SearchBox>
          <AlertsButton />
          {(allowedActions as Record<string, boolean>).canSell ? (
            <Button startIcon={<PriceTag aria-hidden />} onClick={() => navigate('/plugins/desk/counter')} variant="tertiary">
              {intl.formatMessage({ id: 'desk.menu.counter' })}
            </Button>
          ) : null}
          {canWrite ? (
            <Button
              startIcon={<Plus aria-hidden />}
              endIcon={
                <Kbd aria-hidden $onPrimary>
                  N
                </Kbd>
              }
              onClick={() => navigate('/plugins/desk/orders/new')}
            >
              {intl.formatMessage({ id: 'desk.orders.create' })}
            </Button>
          ) : null}
        </>
      }
    />
  );
}
