import { Box, Checkbox, Flex, IconButton, Menu, Popover, Typography } from '@strapi/design-system';
import { Download, SlidersHorizontal } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { useNavigate } from 'react-router-dom';
import { filtersToUrl } from '../../../../../../api/orders/domain/order-filters';
import { useFormats } from '../../ui/useFormats';
import type { OrderFiltersState } from '../model/useOrderFilters';
import { hideColumns, LIST_COLUMNS, useHiddenColumns } from './columns';
import { useExport } from './useExport';

function ColumnChooser() {
  const intl = useIntl();
  const hidden = useHiddenColumns();
  const label = intl.formatMessage({ id: 'desk.list.columns' });
  return (
    <Popover.Root>
      <Popover.Trigger>
        <IconButton label={label} variant="tertiary">
          <SlidersHorizontal aria-hidden />
        </IconButton>
      </Popover.Trigger>
      <Popover.Content align="end" sideOffset={4} aria-label={label}>
        <Flex alignItems="stretch" direction="column" gap={2} padding={4}>
          {LIST_COLUMNS.filter(({ isFixed }) => !isFixed).map(({ name }) => (
            <Checkbox
              key={name}
              checked={!hidden.includes(name)}
              onCheckedChange={(isOn) => hideColumns(isOn === true ? hidden.filter((other) => other !== name) : [...hidden, name])}
            >
              {intl.formatMessage({ id: `desk.orders.column.${name}` })}
            </Checkbox>
          ))}
        </Flex>
      </Popover.Content>
    </Popover.Root>
  );
}

interface ListToolsProps {
  state: OrderFiltersState;
  found: { count: number; total: number } | null;
  /** «Найдено» in the list, «Открыто» on the board. */
  wordId: 'desk.list.found' | 'desk.board.found';
}

/** How many are found for how much, and what can be done with all of them. */
export function ListTools({ state, found, wordId }: ListToolsProps) {
  const intl = useIntl();
  const navigate = useNavigate();
  const { sum, number } = useFormats();
  const exported = useExport();
  const sort = `${state.sorting.key}:${state.sorting.direction}`;
  const bold = (parts: React.ReactNode[]) => <strong style={{ fontWeight: 600 }}>{parts}</strong>;
  return (
    <Flex gap={3}>
      <Typography textColor="neutral600" variant="pi" aria-live="polite" style={{ whiteSpace: 'nowrap' }}>
        {found ? intl.formatMessage({ id: wordId }, { count: number(found.count), total: sum(found.total), b: bold as never }) : ''}
      </Typography>
      {state.view === 'list' ? (
        <>
          <Box aria-hidden background="neutral200" height="20px" width="1px" />
          <ColumnChooser />
          <Menu.Root>
            <Menu.Trigger variant="tertiary" startIcon={<Download aria-hidden />} endIcon={null} size="S">
              {intl.formatMessage({ id: 'desk.export' })}
            </Menu.Trigger>
            <Menu.Content popoverPlacement="bottom-end">
              {(['xlsx', 'csv'] as const).map((format) => (
                <Menu.Item key={format} onSelect={() => void exported(format, { ...state.query, sort })}>
                  {intl.formatMessage({ id: `desk.export.${format}` })}
                </Menu.Item>
              ))}
              <Menu.Item
                onSelect={() =>
                  navigate(`/plugins/desk/orders/print?${new URLSearchParams({ ...filtersToUrl(state.filters), sort }).toString()}`)
                }
              >
                {intl.formatMessage({ id: 'desk.export.print' })}
              </Menu.Item>
            </Menu.Content>
          </Menu.Root>
        </>
      ) : null}
    </Flex>
  );
}
