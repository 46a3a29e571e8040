import { useState } from 'react';
import { Box, Button, Flex, IconButton, Typography } from '@strapi/design-system';
import { ArrowLeft, Plus } from '@strapi/icons';
import { Page } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { useNavigate } from 'react-router-dom';
import { styled } from 'styled-components';
import type { TemplateBody } from '../../../../../api/club/contracts/public/events';
import { Panel } from '../order/surface';
import { may } from '../permissions';
import { PageBar } from '../ui/PageBar';
import { Empty, Failed, Loading } from '../ui/states';
import { useAct } from '../ui/useAct';
import { deskApi } from '../ui/useDeskApi';
import { useFormats } from '../ui/useFormats';
import { useRead } from '../ui/useRead';
import { useMay } from '../ui/useMay';
import { TemplateDialog } from './TemplateDialog';

const List = styled.ul`
  margin: 0;
  padding: 0;
  list-style: none;
  li {
    display: flex;
    align-items: center;
    gap: 12px;
    flex-wrap: wrap;
    padding: 12px 16px;
    border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
  li:first-child {
    border-top: 0;
  }
`;

/** `/admin/plugins/desk/events/templates`: what events are made from. */
export default function TemplatesPage() {
  const intl = useIntl();
  const navigate = useNavigate();
  const formats = useFormats();
  const { act } = useAct();
  const mayPlan = useMay(may.planClub);
  const { answer, error, read } = useRead<{ data: TemplateBody[] }>('/club/event-templates');
  const [edited, setEdited] = useState<TemplateBody | 'new' | null>(null);
  const text = (id: string, values?: Record<string, string | number>): string => intl.formatMessage({ id: `desk.events.${id}` }, values);
  return (
    <>
      <Page.Title>{text('templates')}</Page.Title>
      <PageBar
        before={
          <IconButton label={text('back')} variant="ghost" onClick={() => navigate('/plugins/desk/events')}>
            <ArrowLeft />
          </IconButton>
        }
        title={text('templates')}
        right={
          mayPlan ? (
            <Button startIcon={<Plus aria-hidden />} onClick={() => setEdited('new')}>
              {text('template.new')}
            </Button>
          ) : null
        }
      />
      <Box padding={6}>
        {error && !answer ? <Failed error={error} onRetry={() => void read()} /> : null}
        {!answer && !error ? <Loading /> : null}
        {answer?.data.length === 0 ? <Empty text={text('templates.none')} /> : null}
        {answer && answer.data.length > 0 ? (
          <Panel>
            <List>
              {answer.data.map((template) => (
                <li key={template.documentId} data-template={template.documentId}>
                  <Flex alignItems="flex-start" direction="column" flex="1 1 240px" minWidth={0}>
                    <Typography fontWeight="bold" textColor="neutral800">
                      {template.title}
                    </Typography>
                    <Typography textColor="neutral600" variant="pi">
                      {[
                        text('template.minutes', { minutes: template.durationMinutes }),
                        template.capacity === null
                          ? text('template.unlimited')
                          : text('template.capacity', { capacity: template.capacity }),
                        template.price === null ? '' : formats.money(template.price),
                        template.questions.length > 0 ? text('template.questions', { count: template.questions.length }) : '',
                        text('template.events', { count: template.events }),
                      ]
                        .filter(Boolean)
                        .join(' · ')}
                    </Typography>
                  </Flex>
                  {mayPlan ? (
                    <Flex gap={2}>
                      <Button aria-label={`${text('edit')}: ${template.title}`} variant="tertiary" onClick={() => setEdited(template)}>
                        {text('edit')}
                      </Button>
                      <Button
                        aria-label={`${text('template.archive')}: ${template.title}`}
                        variant="tertiary"
                        onClick={() =>
                          void act(text('template.archived', { title: template.title }), () =>
                            deskApi.put(`/club/event-templates/${template.documentId}`, { archived: true }),
                          ).then(() => read())
                        }
                      >
                        {text('template.archive')}
                      </Button>
                    </Flex>
                  ) : null}
                </li>
              ))}
            </List>
          </Panel>
        ) : null}
      </Box>
      {edited ? (
        <TemplateDialog
          template={edited === 'new' ? undefined : edited}
          onClose={() => setEdited(null)}
          onSaved={() => {
            setEdited(null);
            void read();
          }}
        />
      ) : null}
    </>
  );
}
