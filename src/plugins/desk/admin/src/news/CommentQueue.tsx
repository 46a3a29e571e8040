import { useState } from 'react';
import { Box, Button, Checkbox, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { Panel } from '../order/surface';
import { Empty, Failed, Loading } from '../ui/states';
import { useAct } from '../ui/useAct';
import { deskApi } from '../ui/useDeskApi';
import { useFormats } from '../ui/useFormats';
import { useRead } from '../ui/useRead';

interface QueuedComment {
  documentId: string;
  text: string;
  author: { name: string };
  state: 'visible' | 'hidden';
  at: string;
  editedAt: string | null;
  article: { documentId: string; title: string };
}

const VIEWS = ['unread', 'all', 'hidden'] as const;

const List = styled.ul`
  margin: 0;
  padding: 0;
  list-style: none;
  li {
    display: flex;
    gap: 12px;
    padding: 14px 16px;
    border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
`;

/** Comments that nobody has looked at, oldest first: let them stand or hide them, one by one or together. */
export function CommentQueue() {
  const intl = useIntl();
  const formats = useFormats();
  const { act, isBusy } = useAct();
  const [show, setShow] = useState<(typeof VIEWS)[number]>('unread');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const { answer, error, read } = useRead<{ data: QueuedComment[] }>('/news/comments', { show });
  const text = (id: string, values?: Record<string, string | number>): string => intl.formatMessage({ id: `desk.news.${id}` }, values);
  const comments = answer?.data ?? [];
  const review = async (ids: string[], state: 'visible' | 'hidden'): Promise<void> => {
    const told = text(state === 'hidden' ? 'hidden.done' : 'kept.done', { count: ids.length });
    await act(told, () => deskApi.post('/news/comments/review', { comments: ids, state }));
    setChosen(new Set());
    void read();
  };
  const choose = (id: string, isOn: boolean): void =>
    setChosen((before) => new Set(isOn ? [...before, id] : [...before].filter((one) => one !== id)));
  return (
    <Box paddingTop={4}>
      <Flex gap={2} justifyContent="space-between" minHeight="40px" paddingBottom={3} wrap="wrap">
        <Box width="240px">
          <SingleSelect aria-label={text('show')} value={show} onChange={(value) => setShow(value as (typeof VIEWS)[number])}>
            {VIEWS.map((view) => (
              <SingleSelectOption key={view} value={view}>
                {text(`show.${view}`)}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Box>
        {chosen.size > 0 ? (
          <Flex gap={2}>
            <Typography textColor="neutral600">{text('chosen', { count: chosen.size })}</Typography>
            <Button loading={isBusy} onClick={() => void review([...chosen], 'visible')} variant="secondary">
              {text('keep')}
            </Button>
            <Button loading={isBusy} onClick={() => void review([...chosen], 'hidden')} variant="danger-light">
              {text('hide')}
            </Button>
          </Flex>
        ) : null}
      </Flex>
      {error && !answer ? <Failed error={error} onRetry={() => void read()} /> : null}
      {!answer && !error ? <Loading /> : null}
      {answer && comments.length === 0 ? <Empty text={text(`none.${show}`)} /> : null}
      {comments.length > 0 ? (
        <Panel>
          <List>
            {comments.map((comment) => (
              <li key={comment.documentId} data-comment={comment.documentId}>
                <Checkbox
                  aria-label={text('choose', { name: comment.author.name })}
                  checked={chosen.has(comment.documentId)}
                  onCheckedChange={(isOn) => choose(comment.documentId, isOn === true)}
                />
                <Flex alignItems="flex-start" direction="column" flex="1" gap={1} minWidth={0}>
                  <Typography textColor="neutral600" variant="pi">
                    {[
                      comment.author.name,
                      formats.day(comment.at),
                      `«${comment.article.title}»`,
                      comment.editedAt ? text('edited') : '',
                      comment.state === 'hidden' ? text('isHidden') : '',
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </Typography>
                  <Typography textColor="neutral800" style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-line' }}>
                    {comment.text}
                  </Typography>
                  <Flex gap={2} paddingTop={1}>
                    <Button
                      aria-label={`${text('keep')}: ${comment.author.name}`}
                      loading={isBusy}
                      size="S"
                      variant="tertiary"
                      onClick={() => void review([comment.documentId], 'visible')}
                    >
                      {text('keep')}
                    </Button>
                    {comment.state === 'visible' ? (
                      <Button
                        aria-label={`${text('hide')}: ${comment.author.name}`}
                        loading={isBusy}
                        size="S"
                        variant="danger-light"
                        onClick={() => void review([comment.documentId], 'hidden')}
                      >
                        {text('hide')}
                      </Button>
                    ) : null}
                  </Flex>
                </Flex>
              </li>
            ))}
          </List>
        </Panel>
      ) : null}
    </Box>
  );
}
