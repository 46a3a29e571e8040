import { Box, Flex, Menu, Typography } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { useFormats } from '../ui/useFormats';
import { useCustomerExport } from './useCustomerExport';
import type { FoundCustomers } from './useCustomers';

/** How many are found. */
export function Found({ found }: { found: FoundCustomers | null }) {
  const intl = useIntl();
  const { number } = useFormats();
  const bold = (parts: React.ReactNode[]) => <strong style={{ fontWeight: 600 }}>{parts}</strong>;
  const id = found?.isMore ? 'desk.customers.found.more' : 'desk.customers.found';
  const count = found ? number(found.isMore ? found.count - (found.count % 10) : found.count) : '';
  return (
    <Typography textColor="neutral600" variant="pi" role="status" style={{ whiteSpace: 'nowrap' }}>
      {found ? intl.formatMessage({ id }, { count, b: bold as never }) : ''}
    </Typography>
  );
}

/** How many are found, and what can be done with all of them. */
export function ListTools({ query, found }: { query: Record<string, unknown>; found: FoundCustomers | null }) {
  const intl = useIntl();
  const exported = useCustomerExport();
  return (
    <Flex gap={3}>
      <Found found={found} />
      <Box aria-hidden background="neutral200" height="20px" width="1px" />
      <Menu.Root>
        <Menu.Trigger
          disabled={!found || found.count === 0}
          endIcon={null}
          size="S"
          startIcon={<Download aria-hidden />}
          variant="tertiary"
        >
          {intl.formatMessage({ id: 'desk.export' })}
        </Menu.Trigger>
        <Menu.Content popoverPlacement="bottom-end">
          {(['xlsx', 'csv'] as const).map((format) => (
            <Menu.Item key={format} onSelect={() => void exported(format, query)}>
              {intl.formatMessage({ id: `desk.export.${format}` })}
            </Menu.Item>
          ))}
        </Menu.Content>
      </Menu.Root>
    </Flex>
  );
}
