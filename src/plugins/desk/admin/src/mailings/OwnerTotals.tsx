import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { OwnerStats } from '../../../../../api/mailings/contracts/bodies';
import { useAround } from '../order/useAround';
import { Panel } from '../order/surface';
import { Failed } from '../ui/states';
import { useFormats } from '../ui/useFormats';
import { CountBar } from './CountBar';

/** What each owner's mailings came to. */
export function OwnerTotals() {
  const intl = useIntl();
  const formats = useFormats();
  const { value, error } = useAround<OwnerStats[]>('/mailings/stats', 0);
  if (error && !value) return <Failed error={error} />;
  if (!value) return null;
  return (
    <Box paddingBottom={4}>
      <Panel aria-label={intl.formatMessage({ id: 'desk.mailings.by-owner' })}>
        {value.length === 0 ? (
          <Box padding={4}>
            <Typography textColor="neutral600">{intl.formatMessage({ id: 'desk.mailings.none-started' })}</Typography>
          </Box>
        ) : (
          value.map(({ owner, mailings, counts }) => (
            <Flex key={owner.name} gap={4} padding={4} wrap="wrap">
              <Box flex="1 1 160px">
                <Typography fontWeight="semiBold" tag="p">
                  {owner.isMe ? intl.formatMessage({ id: 'desk.mailings.owner.me' }) : owner.name}
                </Typography>
                <Typography textColor="neutral600" variant="pi">
                  {intl.formatMessage({ id: 'desk.mailings.owner.mailings' }, { count: mailings })}
                </Typography>
              </Box>
              <Box flex="2 1 240px">
                <CountBar counts={counts} />
                <Typography textColor="neutral600" variant="pi">
                  {intl.formatMessage(
                    { id: 'desk.mailings.counts.short' },
                    {
                      sent: formats.number(counts.sent),
                      all: formats.number(counts.audience),
                      failed: counts.failed,
                      unknown: counts.unknown,
                    },
                  )}
                </Typography>
              </Box>
            </Flex>
          ))
        )}
      </Panel>
    </Box>
  );
}
