import { Box, Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { CUSTOMER_FILTERS } from './filter-definitions';
import type { CustomerFiltersState } from './useCustomerFilters';

const FullScreen = styled(Modal.Content)`
  width: 100vw;
  max-width: none;
  height: 100dvh;
  max-height: none;
  border-radius: 0;
`;

/** All filters on a narrow screen. */
export function CustomerFilterSheet({ state, onClose }: { state: CustomerFiltersState; onClose: () => void }) {
  const intl = useIntl();
  const { filters, setFilters, reset } = state;
  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <FullScreen aria-describedby={undefined}>
        <Modal.Header closeLabel={intl.formatMessage({ id: 'desk.ui.close' })}>
          <Modal.Title>{intl.formatMessage({ id: 'desk.filter.title' })}</Modal.Title>
        </Modal.Header>
        <Box flex="1" padding={4} style={{ overflowY: 'auto' }}>
          {CUSTOMER_FILTERS.map(({ name, Field }) => (
            <Box key={name} paddingBottom={6} role="group" aria-label={intl.formatMessage({ id: `desk.customers.filter.${name}` })}>
              <Typography fontWeight="semiBold" tag="h3" textColor="neutral800" style={{ paddingBottom: 8 }}>
                {intl.formatMessage({ id: `desk.customers.filter.${name}` })}
              </Typography>
              <Field filters={filters} onChange={setFilters} />
            </Box>
          ))}
        </Box>
        <Modal.Footer>
          <Flex gap={2} width="100%">
            <Button fullWidth onClick={reset} size="L" variant="tertiary">
              {intl.formatMessage({ id: 'desk.ui.reset' })}
            </Button>
            <Button fullWidth onClick={onClose} size="L">
              {intl.formatMessage({ id: 'desk.filter.show' })}
            </Button>
          </Flex>
        </Modal.Footer>
      </FullScreen>
    </Modal.Root>
  );
}
