import { useState } from 'react';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Layouts } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import type { WebhookBody } from '../../../../../api/integrations/contracts/webhooks';
import { Empty, Failed, Loading } from '../ui/states';
import { useFormats } from '../ui/useFormats';
import { SecretDialog } from './SecretDialog';
import { StatePill } from './StatePill';
import { useWebhooks } from './useWebhooks';
import { WebhookDialog } from './WebhookDialog';
import { typesInWords, useWords } from './words';

const List = styled.ul`
  margin: 0;
  padding: 0;
  list-style: none;
  > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(140px, auto) minmax(200px, auto);
    align-items: center;
    gap: 4px 24px;
    padding: 16px 24px;
    border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
  > li:first-child {
    border-top: 0;
  }
  a {
    color: ${({ theme }) => theme.colors.primary600};
    font-size: 14px;
    line-height: 20px;
    font-weight: 600;
    text-decoration: none;
    overflow-wrap: anywhere;
  }
  a:hover {
    text-decoration: underline;
  }
  @media (max-width: 767px) {
    > li {
      grid-template-columns: minmax(0, 1fr);
      padding: 16px;
    }
  }
`;

function Row({ webhook }: { webhook: WebhookBody }) {
  const intl = useIntl();
  const words = useWords();
  const formats = useFormats();
  const { documentId, url, description, types, backlog, lastSuccessAt } = webhook;
  return (
    <li data-webhook={documentId}>
      <Flex alignItems="flex-start" direction="column" gap={1} minWidth={0}>
        <Link to={documentId}>{description ?? url}</Link>
        {description ? (
          <Typography style={{ overflowWrap: 'anywhere' }} textColor="neutral600" variant="pi">
            {url}
          </Typography>
        ) : null}
        <Typography textColor="neutral600" variant="pi">
          {typesInWords(types, intl)}
        </Typography>
      </Flex>
      <div>
        <StatePill webhook={webhook} />
      </div>
      <Flex alignItems="flex-start" direction="column">
        <Typography variant="pi">{backlog === 0 ? words('backlog.none') : words('backlog', { count: backlog })}</Typography>
        <Typography textColor="neutral600" variant="pi">
          {lastSuccessAt ? words('last', { when: formats.dateTime(lastSuccessAt) }) : words('last.never')}
        </Typography>
      </Flex>
    </li>
  );
}

/** All webhooks: what each hears of, how it stands, what waits. */
export function WebhookList() {
  const words = useWords();
  const { value: webhooks, error, read } = useWebhooks();
  const [isAdding, setAdding] = useState(false);
  const [secret, setSecret] = useState<string | null>(null);
  const add = (
    <Button onClick={() => setAdding(true)} startIcon={<Plus aria-hidden />}>
      {words('add')}
    </Button>
  );
  const saved = (drawn: string | null): void => {
    setAdding(false);
    setSecret(drawn);
    read();
  };
  return (
    <>
      <Layouts.Header primaryAction={webhooks?.length ? add : undefined} subtitle={words('subtitle')} title={words('title')} />
      <Layouts.Content>
        <Box paddingBottom={8}>
          {!webhooks && !error ? <Loading /> : null}
          {!webhooks && error ? <Failed error={error} onRetry={read} /> : null}
          {webhooks?.length === 0 ? <Empty action={add} text={words('empty')} /> : null}
          {webhooks && webhooks.length > 0 ? (
            <Box background="neutral0" hasRadius shadow="tableShadow">
              <List aria-label={words('title')}>
                {webhooks.map((webhook) => (
                  <Row key={webhook.documentId} webhook={webhook} />
                ))}
              </List>
            </Box>
          ) : null}
        </Box>
      </Layouts.Content>
      {isAdding ? <WebhookDialog onClose={() => setAdding(false)} onSaved={saved} /> : null}
      {secret ? <SecretDialog isRotated={false} onClose={() => setSecret(null)} secret={secret} /> : null}
    </>
  );
}
