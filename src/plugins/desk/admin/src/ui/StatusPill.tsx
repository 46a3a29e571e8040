import type { ReactNode } from 'react';
import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { OrderStatus } from '../../../../../api/orders/domain/status';
import { STATUS_LOOK } from './status-look';
import { StatusIcon } from './StatusIcon';

/** A status as icon and word on its ground. `after` stands behind the word (a caret, where the pill opens a menu). */
export function StatusPill({ status, after }: { status: OrderStatus; after?: ReactNode }) {
  const intl = useIntl();
  const { ground, line, labelId } = STATUS_LOOK[status];
  return (
    <Box background={ground} borderColor={line} hasRadius paddingLeft={2} paddingRight={2} tag="span" display="inline-block">
      <Flex gap={1} tag="span" height="24px" inline>
        <StatusIcon size={13} status={status} />
        <Typography fontWeight="bold" textColor="neutral800" variant="pi" style={{ whiteSpace: 'nowrap' }}>
          {intl.formatMessage({ id: labelId })}
        </Typography>
        {after}
      </Flex>
    </Box>
  );
}
