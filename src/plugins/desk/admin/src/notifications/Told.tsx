import { Box, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { NotificationBody } from '../../../../../api/mailings/contracts/notifications';
import { Pill } from '../mailings/marks';
import { useFormats } from '../ui/useFormats';

const SCALES = {
  accepted: 'success',
  rejected: 'danger',
  unknown: 'warning',
  queued: 'neutral',
  sending: 'neutral',
  skipped: 'neutral',
} as const;

const List = styled.ul`
  margin: 0;
  padding: 0;
  list-style: none;
  > li {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 4px 12px;
    padding: 10px 16px;
    border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
`;

/** What the buyer was told of an order by itself, and what became of it. Nothing while nobody was told anything. */
export function Told({ told }: { told: readonly NotificationBody[] }) {
  const intl = useIntl();
  const formats = useFormats();
  if (told.length === 0) return null;
  return (
    <Box>
      <Typography padding={4} paddingBottom={2} tag="h3" textColor="neutral600" variant="sigma">
        {intl.formatMessage({ id: 'desk.notifications.told' })}
      </Typography>
      <List>
        {told.map(({ documentId, event, state, channel, address, reply, queuedAt }) => (
          <li key={documentId}>
            <div>
              <Typography tag="p" textColor="neutral800">
                {intl.formatMessage({ id: `desk.notifications.event.${event}` })}
              </Typography>
              <Typography tag="p" textColor="neutral600" variant="pi">
                {[channel && intl.formatMessage({ id: `desk.mailings.channel.${channel}` }), address, formats.day(queuedAt)]
                  .filter(Boolean)
                  .join(' · ')}
              </Typography>
              {reply && state !== 'accepted' ? (
                <Typography style={{ overflowWrap: 'anywhere' }} tag="p" textColor="neutral600" variant="pi">
                  {reply}
                </Typography>
              ) : null}
            </div>
            <Pill $scale={SCALES[state]}>{intl.formatMessage({ id: `desk.notifications.state.${state}` })}</Pill>
          </li>
        ))}
      </List>
    </Box>
  );
}
