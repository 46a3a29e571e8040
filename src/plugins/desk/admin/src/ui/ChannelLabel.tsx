import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { Channel } from '../../../../../api/orders/domain/status';

/** Where an order came from. */
export function ChannelLabel({ channel }: { channel: Channel }) {
  const intl = useIntl();
  return (
    <Typography variant="pi" textColor="neutral600" style={{ whiteSpace: 'nowrap' }}>
      {intl.formatMessage({ id: `desk.channel.${channel}` })}
    </Typography>
  );
}
