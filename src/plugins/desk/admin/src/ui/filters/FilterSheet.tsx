import { Box, Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { OfferedFilter } from './FilterChips';

const FullScreen = styled(Modal.Content)`
  top: 0;
  left: 0;
  transform: none;
  width: 100vw;
  max-width: none;
  height: 100dvh;
  max-height: none;
  border-radius: 0;
  @media (prefers-reduced-motion: no-preference) {
    &[data-state='open'] {
      animation: none;
    }
  }
  > * {
    flex: none;
  }
  > [data-body] {
    flex: 1;
    min-height: 0;
    overflow-y: auto;
  }
`;

interface FilterSheetProps {
  filters: readonly Pick<OfferedFilter, 'name' | 'label' | 'field'>[];
  onReset: () => void;
  onClose: () => void;
}

/** All filters of a list on a narrow screen. */
export function FilterSheet({ filters, onReset, onClose }: FilterSheetProps) {
  const intl = useIntl();
  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <FullScreen aria-describedby={undefined}>
        <Modal.Header closeLabel={intl.formatMessage({ id: 'desk.ui.close' })}>
          <Modal.Title>{intl.formatMessage({ id: 'desk.filter.title' })}</Modal.Title>
        </Modal.Header>
        <Box data-body padding={4}>
          {filters.map(({ name, label, field }) => (
            <Box key={name} paddingBottom={6} role="group" aria-label={label}>
              <Typography fontWeight="semiBold" tag="h3" textColor="neutral800" style={{ paddingBottom: 8 }}>
                {label}
              </Typography>
              {field}
            </Box>
          ))}
        </Box>
        <Modal.Footer>
          <Flex gap={2} width="100%">
            <Button fullWidth onClick={onReset} size="L" variant="tertiary">
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
