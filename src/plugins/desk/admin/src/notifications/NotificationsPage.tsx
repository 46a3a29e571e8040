import { Box, Flex, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import type { ChannelBody, TemplateBody } from '../../../../../api/mailings/contracts/notifications';
import { useAround } from '../order/useAround';
import { may } from '../permissions';
import { Failed, Loading } from '../ui/states';
import { ChannelForm } from './ChannelForm';
import { TemplateForm } from './TemplateForm';

function Everything() {
  const intl = useIntl();
  const text = (id: string): string => intl.formatMessage({ id: `desk.notifications.${id}` });
  const channels = useAround<ChannelBody[]>('/channels', 0);
  const templates = useAround<TemplateBody[]>('/notifications/templates', 0);
  const error: unknown = channels.error ?? templates.error;
  if (error) return <Failed error={error} onRetry={() => void Promise.all([channels.reload(), templates.reload()])} />;
  if (!channels.value || !templates.value) return <Loading />;
  return (
    <Flex alignItems="stretch" direction="column" gap={4} maxWidth="720px">
      <Typography tag="h2" variant="delta">
        {text('channels')}
      </Typography>
      {channels.value.map((channel) => (
        <ChannelForm channel={channel} key={`${channel.channel} ${channel.version}`} onSaved={() => void channels.reload()} />
      ))}
      <Typography paddingTop={4} tag="h2" variant="delta">
        {text('events')}
      </Typography>
      {templates.value.map((template) => (
        <TemplateForm key={`${template.event} ${template.version}`} onSaved={() => void templates.reload()} template={template} />
      ))}
    </Flex>
  );
}

/** `/admin/settings/desk/notifications`: the channels with a test each, and what people are told of by themselves. */
export default function NotificationsPage() {
  const intl = useIntl();
  const text = (id: string): string => intl.formatMessage({ id: `desk.notifications.${id}` });
  return (
    <Page.Protect permissions={may.editNotifications}>
      <Page.Title>{text('title')}</Page.Title>
      <Layouts.Header subtitle={text('subtitle')} title={text('title')} />
      <Layouts.Content>
        <Box paddingBottom={8}>
          <Everything />
        </Box>
      </Layouts.Content>
    </Page.Protect>
  );
}
