import { useState } from 'react';
import { Button, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { DuplicateBody } from '../../../../../api/crm/contracts/duplicates';
import { useMessageOf } from '../ui/error-message';
import { useNotices } from '../ui/notices';
import { Empty, Failed, Loading } from '../ui/states';
import { deskApi } from '../ui/useDeskApi';
import { useFormats } from '../ui/useFormats';
import { MergeDialog } from './MergeDialog';
import { RecordCard } from './RecordCard';
import { useMerges } from './useMerges';
import { usePairs } from './usePairs';

const Pair = styled.li`
  display: grid;
  grid-template-columns: repeat(2, minmax(0, 1fr)) auto;
  gap: 12px 24px;
  align-items: center;
  padding: 16px;
  border-radius: 4px;
  background: ${({ theme }) => theme.colors.neutral0};
  box-shadow: ${({ theme }) => theme.shadows.tableShadow};
  > :first-child {
    grid-column: 1 / -1;
  }
  @media (max-width: 1080px) {
    grid-template-columns: repeat(2, minmax(0, 1fr));
    > :last-child {
      grid-column: 1 / -1;
    }
  }
  @media (max-width: 640px) {
    grid-template-columns: minmax(0, 1fr);
  }
`;

const List = styled.ul`
  display: flex;
  flex-direction: column;
  gap: 12px;
  margin: 0;
  padding: 0;
  list-style: none;
`;

/** Pairs, the likeliest first: merged, or put aside as two people. */
export function PairsList({ isDismissed, canWrite }: { isDismissed: boolean; canWrite: boolean }) {
  const intl = useIntl();
  const formats = useFormats();
  const notices = useNotices();
  const messageOf = useMessageOf();
  const { answer, error, reload, more } = usePairs(isDismissed);
  const [merging, setMerging] = useState<DuplicateBody | null>(null);
  const merges = useMerges(reload);
  const text = (id: string, values?: Record<string, string | number>): string => intl.formatMessage({ id: `desk.merge.${id}` }, values);
  const attempt = async (work: () => Promise<unknown>, undo?: () => void): Promise<void> => {
    try {
      await work();
      reload();
      if (undo) notices.show({ key: 'pair', title: text('apart'), undo });
    } catch (failure) {
      notices.show({ key: 'pair', tone: 'danger', title: intl.formatMessage({ id: 'desk.ui.failed' }), text: messageOf(failure) });
    }
  };
  const dismiss = (id: string, dismissed: boolean): Promise<void> =>
    attempt(
      () => deskApi.post(`/crm/customers/duplicates/${id}/dismiss`, { dismissed }),
      dismissed ? () => void dismiss(id, false) : undefined,
    );
  const search = (): Promise<void> => attempt(() => deskApi.post('/crm/customers/duplicates/find'));
  if (error && !answer) return <Failed error={error} onRetry={reload} />;
  if (!answer) return <Loading />;
  const { data, meta } = answer;
  const searched = meta.isSearching
    ? text('searching')
    : meta.searchedAt
      ? text('searched', { when: formats.day(meta.searchedAt) })
      : text('searched.never');
  return (
    <>
      {isDismissed ? null : (
        <Flex gap={3} paddingBottom={4} wrap="wrap">
          <Typography textColor="neutral600" role="status">
            {text('found', { count: meta.pagination.total })} · {searched}
          </Typography>
          {canWrite ? (
            <Button disabled={meta.isSearching} loading={meta.isSearching} onClick={() => void search()} size="S" variant="tertiary">
              {text('search')}
            </Button>
          ) : null}
        </Flex>
      )}
      {data.length === 0 ? <Empty text={text(isDismissed ? 'dismissed.empty' : 'empty')} /> : null}
      <List data-pairs>
        {data.map((pair) => (
          <Pair key={pair.documentId} data-pair={pair.documentId}>
            <Typography textColor="neutral600" variant="pi">
              {text(`reason.${pair.reason}`)} · {text('score', { percent: formats.percent(pair.score) })}
            </Typography>
            <RecordCard customer={pair.first} />
            <RecordCard customer={pair.second} />
            {canWrite ? (
              <Flex gap={2} wrap="wrap">
                {isDismissed ? (
                  <Button onClick={() => void dismiss(pair.documentId, false)} size="S" variant="tertiary">
                    {text('again')}
                  </Button>
                ) : (
                  <>
                    <Button onClick={() => void dismiss(pair.documentId, true)} size="S" variant="ghost">
                      {text('different')}
                    </Button>
                    <Button onClick={() => setMerging(pair)} size="S" variant="tertiary">
                      {text('open')}
                    </Button>
                  </>
                )}
              </Flex>
            ) : (
              <span />
            )}
          </Pair>
        ))}
      </List>
      {meta.pagination.total > data.length && data.length < 100 ? (
        <Flex justifyContent="center" paddingTop={4}>
          <Button onClick={more} variant="tertiary">
            {text('more')}
          </Button>
        </Flex>
      ) : null}
      {merging ? <MergeDialog customers={[merging.first, merging.second]} onClose={() => setMerging(null)} onMerge={merges.merge} /> : null}
    </>
  );
}
