import { Box, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useLiveState } from './useLive';

/** «Нет связи, данные на 14:05»: above a page whose data may be old; nothing while the connection is there. */
export function OfflineBar() {
  const intl = useIntl();
  const { state, since } = useLiveState();
  if (state !== 'offline' || !since) return null;
  return (
    <Box background="danger100" borderColor="danger200" hasRadius padding={3} role="alert">
      <Typography textColor="danger700">{intl.formatMessage({ id: 'desk.live.bar' }, { time: intl.formatTime(since) })}</Typography>
    </Box>
  );
}
