import { Box, Modal, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useTheme } from 'styled-components';
import type { BulkFailure } from './useBulk';

/** The orders of a bulk act that could not be done, each with its reason; they stay selected. */
export function BulkFailures({ failures, onClose }: { failures: readonly BulkFailure[]; onClose: () => void }) {
  const intl = useIntl();
  const { colors } = useTheme();
  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal.Content style={{ maxWidth: '640px' }} aria-describedby={undefined}>
        <Modal.Header closeLabel={intl.formatMessage({ id: 'desk.ui.close' })}>
          <Modal.Title>{intl.formatMessage({ id: 'desk.bulk.failed' }, { count: failures.length })}</Modal.Title>
        </Modal.Header>
        <Box padding={6} style={{ maxHeight: '60vh', overflowY: 'auto' }}>
          <ul>
            {failures.map(({ card, reason }) => (
              <li key={card.documentId} style={{ padding: '8px 0', borderBottom: `1px solid ${colors.neutral150}` }}>
                <Typography fontWeight="bold" tag="p" textColor="neutral800">
                  № {card.number}
                  {card.customer?.name ? ` · ${card.customer.name}` : ''}
                </Typography>
                <Typography tag="p" textColor="danger600" variant="pi">
                  {reason}
                </Typography>
              </li>
            ))}
          </ul>
        </Box>
      </Modal.Content>
    </Modal.Root>
  );
}
